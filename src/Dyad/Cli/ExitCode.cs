using Dyad.Model;

namespace Dyad.Cli;

/// <summary>The program's exit codes.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Unexpected = 1;
    public const int Usage = 2;
    public const int CheckFailed = 5;
    public const int Damaged = 8;
    public const int Environment = 9;
    public const int Interrupted = 130;

    public static int Of(Trouble trouble) => trouble switch
    {
        Trouble.Usage => Usage,
        Trouble.NotFound => 3,
        Trouble.InvalidData => 4,
        Trouble.CheckFailed => CheckFailed,
        Trouble.Blocked => 6,
        Trouble.Ambiguous => 7,
        Trouble.Damaged => Damaged,
        Trouble.Busy or Trouble.Environment => Environment,
        _ => Unexpected,
    };
}
