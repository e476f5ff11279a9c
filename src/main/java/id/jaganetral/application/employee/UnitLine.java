package id.jaganetral.application.employee;

import id.jaganetral.domain.employee.UnitId;
import java.util.List;

/**
 * A unit in the tree.
 *
 * @param people active people in it and below it
 * @param below units directly below, by name
 */
public record UnitLine(UnitId id, String name, int people, List<UnitLine> below) {}
