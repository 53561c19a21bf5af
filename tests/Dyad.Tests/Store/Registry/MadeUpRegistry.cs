using Dyad.Sources.Registry;
using Dyad.Store.Registry;

namespace Dyad.Tests.Store.Registry;

/// <summary>A registry as it comes with the program, made up: one group that has a province in Nigeria, a contested one in Bangladesh, and the government it fights.</summary>
internal static class MadeUpRegistry
{
    public const string Actors =
        """
        id,name,kind,family,native_id,coded_name,list
        civilians,Civilians,civilians,ucdp,9,Civilians,22.1
        afghan-state,Government of Afghanistan,government,ucdp,1,Government of Afghanistan,22.1
        black-banner,The Black Banner,armed_group,ucdp,2,IS,22.1
        river-front,River Liberation Front,armed_group,ucdp,3,RLF,22.1
        river-force,River Lost Force,armed_group,ucdp,4,RLF,22.1

        """;

    public const string Bindings =
        """
        id,name,kind,parent,family,native_id,coded_name,countries,admin1,from,until,contested,note
        banner-west,Black Banner of the West,armed_group,black-banner,ucdp,2,IS,NGA;NER,,2015-03-07,,false,
        banner-east,Black Banner of the East,armed_group,black-banner,ucdp,2,IS,BGD,,,,true,

        """;

    public const string Names =
        """
        id,text,language,kind,checked,source
        black-banner,BB,en,acronym,yes,a paper
        black-banner,الراية السوداء,ar,native,no,
        river-front,River Rebels,en,former,yes,UCDP list

        """;

    public static BuiltInKnowledge Knowledge(string actors = Actors, string bindings = Bindings, string names = Names, string hash = "one") => new(Read(actors, bindings, names), [], hash);

    public static LoadedRegistry Read(string actors = Actors, string bindings = Bindings, string names = Names)
    {
        var folder = Directory.CreateTempSubdirectory("dyad-registry-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "actors.csv"), actors);
            File.WriteAllText(Path.Combine(folder.FullName, "bindings.csv"), bindings);
            File.WriteAllText(Path.Combine(folder.FullName, "names.csv"), names);
            return RegistryFolder.Read(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
