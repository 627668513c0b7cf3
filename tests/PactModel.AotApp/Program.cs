using PactModel;

// Says what is the case, and fails where it is not: run after publishing with native AOT.
int failures = 0;

void Check(string what, bool holds)
{
    Console.WriteLine($"{(holds ? "ok" : "FAILED")}: {what}");
    if (!holds) failures++;
}

EquatableList<string> list = ["MAR", "RWA"];
Check("lists with equal items are equal", list == ["MAR", "RWA"]);
Check("a list shows its items", list.ToString() == "[MAR, RWA]");

return failures == 0 ? 0 : 1;
