namespace PactModel.Tests.Rotations;

public sealed class NaiveModelTests
{
    [Cases]
    public void Property03_DirectLookUp_EqualsNaiveReplay(RotationCase given)
    {
        Rotation rotation = new(given.Rules);
        NaiveRotation model = new(given.Rules, RotationCase.Turns);
        for (int turn = given.Rules.FirstTurn; turn < given.Rules.FirstTurn + RotationCase.Turns; turn++)
        {
            Assert.Equal(model.StartOf(turn), rotation.SlotOf(turn)?.First);
            Assert.True(model[turn] == rotation.HolderOf(turn), $"turn {turn}: model {model[turn]}, look-up {rotation.HolderOf(turn)}");
        }
    }
}
