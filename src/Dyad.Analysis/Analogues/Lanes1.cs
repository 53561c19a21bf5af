using System.Runtime.CompilerServices;

namespace Dyad.Analysis.Analogues;

/// <summary>One window at a time, for any processor.</summary>
internal readonly struct Lanes1 : ILanes<double>
{
    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Broadcast(double value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Load(ref readonly double first, int place) => Unsafe.Add(ref Unsafe.AsRef(in first), place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(double value, Span<double> target) => target[0] = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Add(double left, double right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Subtract(double left, double right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Multiply(double left, double right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Divide(double left, double right) => left / right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Min(double left, double right) => double.MinNative(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Max(double left, double right) => double.MaxNative(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AnyAtMost(double left, double right) => left <= right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtMost(double left, double right) => left <= right ? 1UL : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Lane(double value, int lane) => value;
}
