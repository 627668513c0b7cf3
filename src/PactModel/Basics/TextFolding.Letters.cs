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

    // Letters are lowered before they come here.
    private static string Two(char letter) => letter switch
    {
        'æ' or 'ǣ' or 'ǽ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'þ' => "th",
        'ĳ' => "ij",
        'ƕ' => "hv",
        'ƣ' => "oi",
        'ȣ' => "ou",
        'ǆ' or 'ǳ' => "dz",
        'ǉ' => "lj",
        'ǌ' => "nj",
        'ȸ' => "db",
        'ȹ' => "qp",
        _ => "ll",
    };
}
