package id.jaganetral.application.sample;

import java.time.LocalDateTime;

/**
 * A post that never existed.
 *
 * @param site name of the site as printed at the top
 * @param account account name
 * @param postedAt day and time shown
 * @param text what it says
 * @param capturedAt day and time of the screenshot, shown in the phone's bar
 */
public record InventedPost(
        String site, String account, LocalDateTime postedAt, String text, LocalDateTime capturedAt) {}
