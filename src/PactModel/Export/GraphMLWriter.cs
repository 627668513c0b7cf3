using System.Xml;

namespace PactModel;

/// <summary>Writes GraphML.</summary>
internal static class GraphMLWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string For, string Name, string Type)[] s_keys =
    [
        ("name", "node", "name", "string"),
        ("organisation", "node", "organisation", "boolean"),
        ("node-certain", "node", "certain", "boolean"),
        ("cluster", "node", "cluster", "int"),
        ("degree", "node", "degree", "int"),
        ("certain", "edge", "certain", "int"),
        ("possible", "edge", "possible", "int"),
        ("areas", "edge", "areas", "string"),
    ];

    public static string Write(PlainNetwork network) => ExportText.Xml(xml =>
    {
        xml.WriteStartElement("graphml", Namespace);
        foreach ((string id, string target, string name, string type) in s_keys)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", target);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "cooperation");
        xml.WriteAttributeString("edgedefault", "undirected");
        foreach (PlainParty party in network.Parties)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", party.Code);
            Data(xml, "name", ExportText.Clean(party.Name));
            Data(xml, "organisation", XmlConvert.ToString(party.Party.IsOrganisation));
            Data(xml, "node-certain", XmlConvert.ToString(party.IsCertain));
            Data(xml, "cluster", XmlConvert.ToString(party.Cluster));
            Data(xml, "degree", XmlConvert.ToString(party.Degree));
            xml.WriteEndElement();
        }

        foreach (PlainTie tie in network.Ties)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("source", network.Parties[tie.One].Code);
            xml.WriteAttributeString("target", network.Parties[tie.Other].Code);
            Data(xml, "certain", XmlConvert.ToString(tie.Counts.Certain));
            Data(xml, "possible", XmlConvert.ToString(tie.Counts.Possible));
            if (tie.Areas.Length > 0) Data(xml, "areas", tie.Areas);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Namespace);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
