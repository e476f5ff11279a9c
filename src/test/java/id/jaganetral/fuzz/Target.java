package id.jaganetral.fuzz;

import java.util.List;

/**
 * One entry of the program through which foreign bytes come in.
 *
 * @param name also the folder of its corpus
 * @param share how often it is fed: one of so many inputs, because some entries are slow
 * @param seeds good inputs to begin with
 * @param entry feeds one input
 */
record Target(String name, int share, List<byte[]> seeds, Entry entry) {
    /** May throw {@code OperationFailed}; anything else is a find. */
    @FunctionalInterface
    interface Entry {
        void feed(byte[] input) throws Exception;
    }
}
