namespace PactModel.Tests.Rotations.Sample;

/// <summary>The sources of the sample rotations: title, publisher, date, address, as far as they are known.</summary>
internal static class SampleSources
{
    private const string Table = """
        allafrica-2023-11-02 | fr.allafrica.com, 2 November 2023 | allAfrica | 2023-11-02 |
        arctic-council-archive | arctic-council.org, archived copy | University of North Texas Libraries | 2018-09-19 |
        arctic-yearbook-2015 | Arctic Yearbook 2015 | | 2015 |
        ares-33-138 | A/RES/33/138 | United Nations General Assembly | 1978 |
        asean-chair-list | mfaic.gov.kh/about-asean/asean-chair | Ministry of Foreign Affairs and International Cooperation of Cambodia | |
        asean-charter | Charter of the Association of Southeast Asian Nations | ASEAN | 2007 |
        business-standard-2017-03-18 | business-standard.com 117031800879 | Business Standard | 2017-03-18 |
        decision-2007-5 | Council Decision 2007/5/EC, Euratom | Official Journal of the European Union | 2007 | https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32007D0005
        decision-2016-1316 | Council Decision (EU) 2016/1316 | Official Journal of the European Union | 2016-08-02 | https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016D1316
        decision-95-2 | Council Decision 95/2/EC, Euratom, ECSC | Official Journal of the European Communities | 1995 |
        diarioregistrado-2016-09-13 | diarioregistrado.com, 13 September 2016 | Diario Registrado | 2016-09-13 |
        dirco-2004-rwanda | dirco docs 2004 rwan0726 | Department of Foreign Affairs of South Africa | 2004 |
        estadao-2013-07 | economia.estadao.com.br, July 2013 | O Estado de S. Paulo | 2013-07 |
        eu2004-nl | eu2004.nl | Netherlands presidency of the European Union | 2004 |
        fact-index-1998-2006 | fact-index.com | | |
        financial-afrik-2025-06-19 | financialafrik.com, 19 June 2025 | Financial Afrik | 2025-06-19 |
        g7-presidency-history | G7 Presidency History: Annual Leaders’ Meetings, 1975–2026 | James Wilson | 2026-07-10 | https://github.com/therealjameswilson/g7-presidency-history
        indus-waters-treaty-1960 | Indus Waters Treaty | | 1960 |
        jakarta-post-2010-04-09 | thejakartapost.com, 9 April 2010 | The Jakarta Post | 2010-04-09 |
        kathmandupost-2021-01-15 | kathmandupost.com, 15 January 2021 | The Kathmandu Post | 2021-01-15 |
        ladiaria-2016-08 | ladiaria.com.uy, August 2016 | la diaria | 2016-08 |
        mdaily-2026-01-15 | mdaily.ma 1557 | mdaily.ma | 2026-01-15 |
        mdaily-2026-01-20 | mdaily.ma 1601 | mdaily.ma | 2026-01-20 |
        mzp-v4-presidency | mzp.cz/en/v4_presidency | Ministry of the Environment of the Czech Republic | |
        naijadetails-2524 | naijadetails.com/?p=2524 | | |
        nodal-1594 | nodal.red/?p=1594 | Nodal | |
        protocol-of-ouro-preto | Protocol of Ouro Preto | | 1994 |
        rg-2023-01-24 | rg.ru/2023/01/24 | Rossiyskaya Gazeta | 2023-01-24 |
        sanews-rwanda | sanews.gov.za | South African Government News Agency | |
        sc-resolution-14 | S/RES/14 (1946) | United Nations Security Council | 1946 | http://unscr.com/en/resolutions/14
        sc-rules-of-procedure | Provisional Rules of Procedure of the Security Council | United Nations Security Council | |
        scr-monthly-forecast | Monthly Forecast | Security Council Report | |
        spotlightnepal-2016-10-29 | spotlightnepal.com, 29 October 2016 | New Spotlight | 2016-10-29 |
        sputnik-2023-01-24 | sputniknews.com/20230124 | Sputnik | 2023-01-24 |
        tass-1670221 | tass.com/world/1670221 | TASS | 2023 |
        theindianawaaz | theindianawaaz.com | The Indian Awaaz | |
        treaty-of-asuncion | Treaty of Asunción | | 1991 |
        un-dppa-membership | DPPA-SCMembership | United Nations Department of Political and Peacebuilding Affairs | 2026-07-02 |
        un-ga-62 | un.org/ga/president/62/presskit/wkgroups.shtml | United Nations | 2007 |
        un-presidency-2015 | un.org/en/sc/presidency | United Nations | 2015 |
        visegrad-annex | Annex to the Content of Visegrad Cooperation | Visegrad Group | |
        wikipedia-au-chair | Chairperson of the African Union, revision 1070069704 | Wikipedia | |
        wionews-541617 | wionews.com node 541617 | WION | |
        """;

    private static readonly Dictionary<SourceId, Source> s_all = Table.Split('\n').Select(Parse).ToDictionary(s => s.Id);

    /// <summary>Returns the sources that rules cite, each once.</summary>
    public static EquatableList<Source> CitedBy(RotationRules rules) =>
        [.. Citations(rules).Select(c => c.Source).Distinct().Order().Select(id => s_all[id])];

    private static IEnumerable<Citation> Citations(RotationRules rules) =>
    [
        .. rules.Sources,
        .. rules.Segments.SelectMany(s => s.Sources),
        .. rules.Decisions.SelectMany(d => d.Sources),
        .. rules.Choices.SelectMany(c => c.Sources),
        .. rules.Handovers.SelectMany(h => h.Sources),
        .. rules.Sessions.SelectMany(s => s.Sources),
    ];

    private static Source Parse(string line)
    {
        string[] cells = [.. line.Split('|').Select(c => c.Trim())];
        return new Source
        {
            Id = SourceId.Parse(cells[0]),
            Title = cells[1],
            Publisher = OrNull(cells[2]),
            Published = OrNull(cells[3]) is { } date ? PartialDate.Parse(date) : null,
            Url = OrNull(cells[4]),
        };
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
