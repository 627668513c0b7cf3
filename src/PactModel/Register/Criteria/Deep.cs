using System.Runtime.CompilerServices;

namespace PactModel;

/// <summary>Lets calls go deeper than the stack of a thread: a query can be nested as deep as a program that makes it wants.</summary>
/// <remarks>Without it a stack that overflows would end the process, whose author may only have asked for too much.</remarks>
internal static class Deep
{
    private const int StackBytes = 16 * 1024 * 1024;

    /// <summary>Gets whether the stack of this thread has room for some more calls.</summary>
    public static bool HasRoom => RuntimeHelpers.TryEnsureSufficientExecutionStack();

    /// <summary>Goes on with a call on another thread, with a stack of its own, and waits for it; what it throws is thrown here.</summary>
    public static TResult Call<TState, TResult>(Func<TState, TResult> call, TState state)
    {
        Task<TResult> task = new(() => call(state));
        Thread thread = new(() => task.RunSynchronously(TaskScheduler.Default), StackBytes);
        thread.Start();
        thread.Join();
        return task.GetAwaiter().GetResult();
    }
}
