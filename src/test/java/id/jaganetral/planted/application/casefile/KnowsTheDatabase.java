package id.jaganetral.planted.application.casefile;

import java.sql.Connection;

/** Breaks: application knows domain only. */
public record KnowsTheDatabase(Connection connection) {}
