package id.rukun.isian.formulir;

/** A choice that the law or a procedure fixes, with the words in which forms offer it. */
public interface PilihanTetap {

    /** The words, in Indonesian. */
    String sebutan();
}
