package id.jaganetral.application.transaction;

/** Marks a port that only asks. */
public interface Queries {}
