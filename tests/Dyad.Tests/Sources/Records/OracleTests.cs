using Dyad.Sources.Records;
using Sylvan.Data.Csv;

namespace Dyad.Tests.Sources.Records;

public sealed class OracleTests
{
    [Theory]
    [InlineData("ucdp/ged-21.1-afghanistan-reduced.csv")]
    [InlineData("ucdp/ged-21.1-global-reduced.csv.gz")]
    [InlineData("ucdp/ged-23.1-sample-1000.csv")]
    [InlineData("ucdp/ged-24.1-mexico.csv.gz")]
    [InlineData("ucdp/ged-syria-2016-2019.csv.gz")]
    [InlineData("ucdp/GEDEvent_v23_0_10.csv")]
    [InlineData("ucdp/ged-19.1-hdx-bangladesh-hxl.csv")]
    [InlineData("ucdp/ged-aec-extract.csv")]
    [InlineData("ucdp/ucdp-actor-22.1.csv")]
    [InlineData("ucdp/ucdp-prio-acd-221.csv")]
    [InlineData("ucdp/ucdp-nonstate-221.csv")]
    public void Another_reader_finds_the_same_fields_in_every_record(string name)
    {
        var path = TestData.Need(name);
        using var file = InputFile.Open(path);
        using var again = InputFile.Open(path);
        var ours = new RecordReader(file.Content, RecordOptions.Default);
        using var theirs = CsvDataReader.Create(new StreamReader(again.Content), new CsvDataReaderOptions { MaxBufferSize = 1 << 22 });
        var records = 0;

        while (ours.Read())
        {
            if (ours.Kind is RangeKind.Header or RangeKind.ByteOrderMark)
            {
                continue;
            }

            ours.Kind.ShouldBeOneOf(RangeKind.Record, RangeKind.Skipped);
            theirs.Read().ShouldBeTrue();
            theirs.RowFieldCount.ShouldBe(ours.FieldCount);
            for (var field = 0; field < ours.FieldCount; field++)
            {
                if (ours.Field(field) != theirs.GetString(field))
                {
                    Assert.Fail($"record {ours.Number}, field {field + 1}: '{ours.Field(field)}' and '{theirs.GetString(field)}'");
                }
            }

            records++;
        }

        theirs.Read().ShouldBeFalse();
        records.ShouldBeGreaterThan(500);
    }
}
