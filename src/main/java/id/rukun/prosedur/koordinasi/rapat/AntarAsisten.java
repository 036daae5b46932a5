package id.rukun.prosedur.koordinasi.rapat;

import id.rukun.engine.step.Langkah;
import java.util.List;

/** How an Asisten's meeting has the Asisten coordinate among themselves first (Pasal 9 angka 4 Perwali Bukittinggi 65/2014). */
public interface AntarAsisten {

    /** Ids of the offices of the Asisten who took part in one about the meeting's matter that came to a text that counts. */
    List<String> sepakat(RapatKoordinasi rapat);

    /** Whether one about it is under way. */
    boolean berjalan(RapatKoordinasi rapat);

    /**
     * Opens one; its end is told by the message {@code KoordinasiHorizontalSelesai}.
     *
     * @param asisten ids of the offices that take part, that of who calls the meeting first
     * @param sebab why, as an official reads it
     * @return whether that procedure is available
     */
    boolean buka(Langkah langkah, RapatKoordinasi rapat, List<String> asisten, String sebab);
}
