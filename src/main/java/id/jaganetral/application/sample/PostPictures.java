package id.jaganetral.application.sample;

/** Makes screenshots of invented posts. */
public interface PostPictures {
    /** A PNG file of the post as a phone would show it; the same post gives the same bytes. */
    byte[] screenshot(InventedPost post);
}
