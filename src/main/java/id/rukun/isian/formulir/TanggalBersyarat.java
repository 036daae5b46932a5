package id.rukun.isian.formulir;

/** An isian whose dates tell of something only with some of its answers. */
public interface TanggalBersyarat {

    /** Whether what the dates tell of has happened. */
    boolean terjadi();
}
