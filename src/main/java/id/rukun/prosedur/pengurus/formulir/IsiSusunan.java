package id.rukun.prosedur.pengurus.formulir;

import java.util.List;

/** Those on a list besides the Ketua, as a form names them. */
public interface IsiSusunan {

    String sekretaris();

    String bendahara();

    /** Those in a Bidang; {@code null} if nobody is. */
    List<String> pengurusBidang();

    /** Which Bidang each of them has; {@code null} if nobody has one. */
    List<PembagianBidang> pembagianBidang();
}
