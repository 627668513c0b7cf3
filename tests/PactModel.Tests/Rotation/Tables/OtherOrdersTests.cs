using NodaTime;

namespace PactModel.Tests.Rotations.Tables;

/// <summary>Rules of further bodies, for what no table exercises: another alphabet, and terms of working weeks.</summary>
public sealed class OtherOrdersTests
{
    /// <summary>The Shanghai Cooperation Organisation: the Russian alphabet, newcomers from the next pass.</summary>
    [Fact]
    public void HolderOf_RussianAlphabet_NewcomersWaitForTheNextPass()
    {
        Rotation rotation = new(new RotationRules
        {
            Terms = [Rules.Every("P1Y", new LocalDate(2016, 7, 1))],
            Members =
            [
                .. Rules.Joined("KAZ CHN KGZ RUS TJK UZB", null),
                .. Rules.Joined("IND PAK", new LocalDate(2017, 6, 9), MemberEntry.FromNextPass),
                .. Rules.Joined("IRN", new LocalDate(2023, 7, 4), MemberEntry.FromNextPass),
            ],
            Segments =
            [
                Rules.Segment(new KeyOrder
                {
                    Keys = Rules.Keys("IND Индия; IRN Иран; KAZ Казахстан; CHN Китай; KGZ Кыргызстан; PAK Пакистан; RUS Россия; TJK Таджикистан; UZB Узбекистан"),
                    Collation = Collation.Russian,
                }, "KAZ"),
            ],
        });
        Assert.Equal(Rules.Parties("KAZ CHN KGZ RUS TJK UZB IND KAZ CHN KGZ PAK RUS TJK UZB IND IRN KAZ"), rotation.Plan(1, 17).Select(t => t.Holder.Party!.Value));
    }

    /// <summary>The Conference on Disarmament: four working weeks each, through three parts of a yearly session.</summary>
    [Fact]
    public void SlotOf_WorkingWeeks_RunsOverTheRecess()
    {
        Rotation rotation = new(new RotationRules
        {
            Terms =
            [
                new TermChange
                {
                    Term = new WorkingWeeksTerm
                    {
                        Weeks = 4,
                        Calendar =
                        [
                            new SessionPart { Start = new LocalDate(2022, 1, 24), Weeks = 10 },
                            new SessionPart { Start = new LocalDate(2022, 5, 16), Weeks = 7 },
                            new SessionPart { Start = new LocalDate(2022, 8, 1), Weeks = 7 },
                        ],
                    },
                },
            ],
            Segments = [Rules.Segment(new KeyOrder { Keys = Rules.Keys("CHN China; COL Colombia; CUB Cuba; PRK Democratic People's Republic of Korea; COD Democratic Republic of the Congo; ECU Ecuador; EGY Egypt") }, "CHN")],
        });
        LocalDate[] firstDays = [new(2022, 1, 24), new(2022, 2, 21), new(2022, 3, 21), new(2022, 5, 30), new(2022, 6, 27), new(2022, 8, 22)];
        Assert.Equal(firstDays, rotation.Plan(1, 6).Select(t => t.Slot!.Value.First));
        Assert.Equal(Rules.Parties("CHN COL CUB PRK COD ECU"), rotation.Plan(1, 6).Select(t => t.Holder.Party!.Value));
        Assert.Equal(Rules.Party("CUB"), rotation.TurnOn(new LocalDate(2022, 4, 20))?.Holder.Party);
        Assert.Null(rotation.SlotOf(7));
    }
}
