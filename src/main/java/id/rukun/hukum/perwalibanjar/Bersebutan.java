package id.rukun.hukum.perwalibanjar;

/** A word of the law with the words in which an official reads it. */
public interface Bersebutan {

    /** How it is called within a sentence. */
    String sebutan();
}
