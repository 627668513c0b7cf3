using NodaTime;

namespace PactModel.Tests.Parties;

/// <summary>Laws of the states: codes, names by date, spans.</summary>
public sealed class StateTests
{
    [Fact]
    public void All_CodesAreDistinct() => Assert.Equal(State.All.Count, State.All.Select(state => state.Code).Distinct().Count());

    [Fact]
    public void FromCode_EveryCode_RoundTrips()
    {
        foreach (State state in State.All)
        {
            Assert.Same(state, State.FromCode(state.Code));
            Assert.Same(state, State.FromCode(state.Code.ToString()));
        }
    }

    [Fact]
    public void Doors_EveryPresentCode_RoundTrips()
    {
        foreach (State state in State.All.Where(state => state.IsoStatus == IsoStatus.Current))
        {
            Assert.Same(state, State.FromAlpha2(state.Alpha2!));
            Assert.Same(state, State.FromAlpha3(state.Alpha3!));
            Assert.Same(state, State.FromNumeric(state.Numeric!.Value));
            Assert.True(State.TryFromAlpha2(state.Alpha2, out State? found) && found == state);
            Assert.True(State.TryFromAlpha3(state.Alpha3, out found) && found == state);
            Assert.True(State.TryFromNumeric(state.Numeric.Value, out found) && found == state);
        }
    }

    [Fact]
    public void Doors_EveryFormerCode_RoundTripsOnTheDayOfWithdrawalOrTheLastOfItsState()
    {
        foreach (State state in State.All)
        {
            foreach (FormerStateCodes codes in state.FormerCodes)
            {
                LocalDate withdrawn = codes.Withdrawn.Earliest;
                LocalDate on = state.Names.Count > 0 && state.Names[^1].To?.Latest is { } last && last < withdrawn ? last : withdrawn;
                Assert.Same(state, State.FromAlpha4(codes.Alpha4));
                Assert.Same(state, State.FromAlpha2(codes.Alpha2, on));
                Assert.Same(state, State.FromAlpha3(codes.Alpha3, on));
                if (codes.Numeric is { } numeric) Assert.Same(state, State.FromNumeric(numeric, on));
            }
        }
    }

    [Fact]
    public void Doors_EveryCorrelatesOfWarCode_RoundTripsInItsPeriods()
    {
        foreach (State state in State.All)
        {
            foreach (StateSystemPeriod period in state.StateSystemPeriods)
            {
                LocalDate on = period.From ?? new LocalDate(1816, 1, 1);
                Assert.True(period.Contains(on));
                Assert.Same(state, State.FromCow(period.Number, on));
                Assert.Same(state, State.FromCowAbbreviation(period.Abbreviation, on));
            }
        }
    }

    [Fact]
    public void Names_OfOneState_FollowEachOtherWithoutOverlap()
    {
        foreach (State state in State.All)
        {
            foreach ((StateName earlier, StateName later) in state.Names.Zip(state.Names.Skip(1)))
                Assert.True(earlier.To!.Value.Latest < later.From!.Value.Earliest, $"{state}: {earlier}, {later}");
        }
    }

    [Fact]
    public void Names_OfOneState_LeaveNoGapButWhereTheStateWasInterrupted()
    {
        string[] gaps = [.. State.All.SelectMany(state => state.Names.Zip(state.Names.Skip(1))
            .Where(pair => pair.First.To!.Value.Latest.PlusDays(1) < pair.Second.From!.Value.Earliest)
            .Select(pair => $"{state.Code} {pair.First.To}"))];
        Assert.Equal(["SYR 1958-02-21"], gaps);
    }

    [Fact]
    public void NameOn_ADayOfARecordedName_IsThatName()
    {
        foreach (State state in State.All)
        {
            foreach (StateName name in state.Names)
            {
                if (name.From is { } from) Assert.Equal(name.Name, state.NameOn(from.Latest));
                if (name.To is { } to) Assert.Equal(name.Name, state.NameOn(to.Earliest));
            }
        }
    }

    [Fact]
    public void StateSystemPeriods_AreWellFormedAndInOrder()
    {
        foreach (State state in State.All)
        {
            LocalDate last = LocalDate.MinIsoValue;
            foreach (StateSystemPeriod period in state.StateSystemPeriods)
            {
                LocalDate from = period.From ?? LocalDate.MinIsoValue.PlusDays(1);
                Assert.True(last < from, $"{state}: {period}");
                last = period.To ?? LocalDate.MaxIsoValue;
                Assert.True(from <= last, $"{state}: {period}");
            }
        }
    }

    [Theory]
    [InlineData(null, null, 2000, true)]
    [InlineData(null, "2000-06-01", 2000, true)]
    [InlineData(null, "2000-05-31", 2000, false)]
    [InlineData("2000-06-01", null, 2000, true)]
    [InlineData("2000-06-02", null, 2000, false)]
    [InlineData("1999-01-01", "2001-12-31", 2000, true)]
    [InlineData("1999-01-01", "2001-12-31", 1998, false)]
    [InlineData("1999-01-01", "2001-12-31", 2002, false)]
    public void Contains_ADayOfAPeriod_CountsBothEnds(string? from, string? to, int year, bool within)
    {
        StateSystemPeriod period = new() { Number = 600, Abbreviation = "MOR", From = Day(from), To = Day(to) };
        Assert.Equal(within, period.Contains(new LocalDate(year, 6, 1)));
    }

    [Fact]
    public void CorrelatesOfWarCodes_OfAStateThatListNeverHad_AreNull()
    {
        State aruba = State.FromCode("ABW");
        Assert.Empty(aruba.StateSystemPeriods);
        Assert.Null(aruba.CorrelatesOfWarNumber);
        Assert.Null(aruba.CorrelatesOfWarAbbreviation);
    }

    [Theory]
    [InlineData("CHE", "1990-06-06")]
    [InlineData("FRA", null)]
    public void ViennaConventionSince_IsTheDayOfEntryIntoForce(string code, string? day) => Assert.Equal(Day(day), State.FromCode(code).ViennaConventionSince);

    [Fact]
    public void Successors_AreKnownAndOnlyFormerOnesHaveThem()
    {
        foreach (State state in State.All)
        {
            Assert.All(state.Successors, successor => Assert.True(State.TryFromCode(successor, out _)));
            if (state.IsoStatus == IsoStatus.Current) Assert.Empty(state.Successors);
        }
    }

    [Theory]
    [InlineData("BFA", 1980, "Upper Volta", "Haute-Volta")]
    [InlineData("BFA", 1985, "Burkina Faso", "Burkina Faso")]
    [InlineData("COD", 1980, "Zaire", "Zaïre")]
    [InlineData("TZA", 1963, "Tanganyika", "Tanganyika")]
    [InlineData("MAR", 1980, "Morocco", "Maroc")]
    [InlineData("SRB", 2004, "Serbia and Montenegro", "Serbie-et-Monténégro")]
    public void NameOn_AYear_IsTheNameOfThatTime(string code, int year, string english, string french)
    {
        LocalDate day = new(year, 6, 1);
        Assert.Equal(english, State.FromCode(code).NameOn(day, "en"));
        Assert.Equal(french, State.FromCode(code).NameOn(day, "fr-CA"));
    }

    [Fact]
    public void FromCode_Morocco_KnowsItsFacts()
    {
        State morocco = State.FromCode("MAR");
        Assert.Equal("MA", morocco.Alpha2);
        Assert.Equal(504, morocco.Numeric);
        Assert.Equal(600, morocco.CorrelatesOfWarNumber);
        Assert.Equal("MOR", morocco.CorrelatesOfWarAbbreviation);
        Assert.Equal("Rabat", morocco.Capital);
        Assert.Equal("Northern Africa", morocco.UnSubregion);
        Assert.Equal("Northern", morocco.AfricanUnionRegion);
        Assert.True(morocco.IsSovereign);
        Assert.Equal(2, morocco.StateSystemPeriods.Count);
        Assert.Equal("1956-11-12", Assert.Single(morocco.UnitedNationsMemberships).From.ToString());
    }

    private static LocalDate? Day(string? text) => text is null ? null : PartialDate.Parse(text).Earliest;
}
