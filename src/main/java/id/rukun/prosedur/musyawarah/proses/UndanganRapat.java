package id.rukun.prosedur.musyawarah.proses;

import id.rukun.hukum.kebijakan.UndanganSah;
import id.rukun.prosedur.musyawarah.KaidahMusyawarah;
import id.rukun.prosedur.musyawarah.Musyawarah;

/** What RUKUN-POL-09 is asked about the invitation to a meeting. */
final class UndanganRapat {

    private UndanganRapat() {}

    static UndanganSah.Fakta fakta(KaidahMusyawarah kaidah, Musyawarah rapat, Kuorum kuorum) {
        return new UndanganSah.Fakta(rapat.diundangPada(), rapat.dilaksanakanPada(), rapat.semuaDiundang(),
                rapat.dibukaDanDitutup(), rapat.dijadwalkanPada(), kaidah.pengecualian().isEmpty(),
                kuorum == Kuorum.GAGAL);
    }
}
