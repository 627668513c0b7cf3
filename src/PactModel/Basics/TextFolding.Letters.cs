namespace PactModel;

internal static partial class TextFolding
{
    // One base letter for each code point from U+00C0 to U+024F; '.' stays as it is, '*' becomes two letters (see Two).
    private const string Latin =
        "aaaaaa*ceeeeiiiidnooooo.ouuuuy**aaaaaa*ceeeeiiiidnooooo.ouuuuy*y" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll" +
        "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs" +
        "bbbb..occdddd.eeeffg.*iikkl..nnooo**pp.....ttttuuuvyyzz........." +
        "....*********aaiioouuuuuuuuuueaaaa**ggggkkooooʒʒj***gg*.nnaa**oo" +
        "aaaaeeeeiiiioooorrrruuuusstt..hhnd**zzaaeeooooooooyylntj**acclts" +
        "z..buveejjqqrryy";

    // The same from U+1E00 to U+1EFF.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm" +
        "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv" +
        "wwwwwwwwwwxxxxyyzzzzzzhtwyasss*daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee" +
        "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy**vvyy";

    private static char Base(char letter) => letter switch
    {
        >= '\u00C0' and <= '\u024F' => Latin[letter - '\u00C0'],
        >= '\u1E00' and <= '\u1EFF' => LatinAdditional[letter - '\u1E00'],
        _ => '.',
    };

    private static string Two(char letter) => letter switch
    {
        'Æ' or 'æ' or 'Ǣ' or 'ǣ' or 'Ǽ' or 'ǽ' => "ae",
        'Œ' or 'œ' => "oe",
        'ß' or 'ẞ' => "ss",
        'Þ' or 'þ' => "th",
        'Ĳ' or 'ĳ' => "ij",
        'Ƕ' or 'ƕ' => "hv",
        'Ƣ' or 'ƣ' => "oi",
        'Ȣ' or 'ȣ' => "ou",
        'Ǆ' or 'ǅ' or 'ǆ' or 'Ǳ' or 'ǲ' or 'ǳ' => "dz",
        'Ǉ' or 'ǈ' or 'ǉ' => "lj",
        'Ǌ' or 'ǋ' or 'ǌ' => "nj",
        'ȸ' => "db",
        'ȹ' => "qp",
        _ => "ll",
    };
}
