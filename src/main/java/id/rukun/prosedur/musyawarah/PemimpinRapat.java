package id.rukun.prosedur.musyawarah;

import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.mode.KatalogMode;
import id.rukun.prosedur.musyawarah.mode.KursiPimpinan;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who invited to a meeting, and who led it. A meeting at Kelurahan level is that of the Lurah of its day. */
@Component
public class PemimpinRapat {

    private final KatalogMode katalogMode;
    private final KursiPimpinan kursi;
    private final JabatanService jabatan;

    PemimpinRapat(KatalogMode katalogMode, KursiPimpinan kursi, JabatanService jabatan) {
        this.katalogMode = katalogMode;
        this.kursi = kursi;
        this.jabatan = jabatan;
    }

    /** Who exercises the post on the day that conducts the meetings of a series, or stands in. */
    public Optional<PemegangJabatan> pengundang(RangkaianMusyawarah asal, LocalDate hari) {
        return asal.mode() == null ? jabatan.pejabat(Jabatan.LURAH, asal.unitId(), hari)
                : kursi.pengundang(katalogMode.untuk(asal), asal, hari);
    }

    /** In which post somebody led a meeting that was held; empty for somebody who is on no board here. */
    public Optional<PemegangJabatan> posisi(Musyawarah rapat) {
        return rapat.rangkaian().mode() == null ? pengundang(rapat.rangkaian(), rapat.dilaksanakanPada())
                : jabatan.posisi(rapat.pimpinanId());
    }

    /** Whether nobody is said to chair it: at Kelurahan level the Lurah facilitates it (Pasal 11 ayat (1) huruf b). */
    boolean difasilitasi(Musyawarah rapat) {
        return rapat.rangkaian().mode() == null && rapat.pimpinanNama() == null;
    }

    /** His name, without his post; empty where nobody is recorded. */
    public Optional<String> nama(Musyawarah rapat) {
        return posisi(rapat).map(PemegangJabatan::nama).or(() -> Optional.ofNullable(rapat.pimpinanNama()));
    }
}
