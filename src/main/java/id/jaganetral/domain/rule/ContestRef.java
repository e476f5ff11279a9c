package id.jaganetral.domain.rule;

/**
 * Which contest an act concerns.
 *
 * @param election id of the election in the rule book, for example "pilkada-2024"
 * @param race the office voted for
 * @param region region of the contest as text, empty for national races
 */
public record ContestRef(String election, Race race, String region) {}
