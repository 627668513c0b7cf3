namespace PactModel.Json;

/// <summary>Sources.</summary>
internal static class SourceShapes
{
    public static readonly ObjectShape<Source> Source = MakeSource();

    private static ObjectShape<Source> MakeSource()
    {
        ObjectShapeBuilder<Source> shape = new("source", "Where facts were read: a treaty text, a status table, an official page, a news story.");
        var id = shape.Required("id", CodeShapes.Source, v => v.Id, "The identifier by which facts cite the source.");
        var title = shape.Required("title", BasicShapes.Plain, v => v.Title, "The title, in the source's own words.");
        var publisher = shape.Optional("publisher", BasicShapes.Plain, v => v.Publisher, "Who published it: a newspaper, a ministry, a depositary.");
        var author = shape.Optional("author", BasicShapes.Plain, v => v.Author, "Who wrote it, where a person is named.");
        var url = shape.Optional("url", BasicShapes.Plain, v => v.Url, "The address at which it was found: absolute, http or https.");
        var published = shape.Optional("published", DateShapes.Partial, v => v.Published, "The date it bears.");
        var retrieved = shape.Optional("retrieved", BasicShapes.Day, v => v.Retrieved, "The day on which it was read; a page can change afterwards.");
        var language = shape.Optional("language", BasicShapes.Plain, v => v.Language, "The language it is written in, as a BCP 47 tag.");
        var note = shape.Optional("note", BasicShapes.Plain, v => v.Note, "What a reader should know about it, such as how far it can be trusted.");
        return shape.Make(read => new Source
        {
            Id = id[read],
            Title = title[read],
            Publisher = publisher[read],
            Author = author[read],
            Url = url[read],
            Published = published[read],
            Retrieved = retrieved[read],
            Language = language[read],
            Note = note[read],
        });
    }
}
