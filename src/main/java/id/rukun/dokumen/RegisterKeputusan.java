package id.rukun.dokumen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The register of the Keputusan Lurah. Who may read it is asked elsewhere. */
public interface RegisterKeputusan {

    /** The Keputusan of a Kelurahan and a year, the latest number first, as they stand on a day. */
    List<BarisKeputusan> daftar(String kelurahanId, int tahun, LocalDate pada);

    /** The years in which the Kelurahan has Keputusan, the latest first. */
    List<Integer> tahun(String kelurahanId);

    /** Those of some ids, as they stand on a day; unknown ones are left out. */
    List<BarisKeputusan> satuan(Collection<String> ids, LocalDate pada);
}
