package id.rukun.prosedur.musyawarah;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.prosedur.musyawarah.register.Musyawarah;
import id.rukun.prosedur.musyawarah.register.PesertaMusyawarah;
import id.rukun.prosedur.musyawarah.register.RangkaianMusyawarah;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each meeting with attendance and votes, in the register where they are kept. */
@Component
class MusyawarahSaksi implements Saksi {

    private static final String RANGKAIAN = "join musyawarah_rangkaian r on r.id = t.rangkaian_id";
    private static final String MUSYAWARAH =
            "join musyawarah m on m.id = t.musyawarah_id join musyawarah_rangkaian r on r.id = m.rangkaian_id";
    private static final String KASUS = "r.kasus_id";

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(
                new TabelSaksi(RangkaianMusyawarah.class, "musyawarah_rangkaian", "Rangkaian musyawarah", "id",
                        "kasus_id", "unit_id"),
                new TabelSaksi(Musyawarah.class, "musyawarah", "Musyawarah", "id", "rangkaian_id", "ke")
                        .melalui(RANGKAIAN, KASUS),
                new TabelSaksi(PesertaMusyawarah.class, "musyawarah_peserta", "Kehadiran peserta musyawarah", "id",
                        "musyawarah_id", "pilihan_id", "orang_id").melalui(MUSYAWARAH, KASUS),
                new TabelSaksi(KeputusanMusyawarah.class, "musyawarah_keputusan", "Keputusan dan suara musyawarah",
                        "id", "musyawarah_id").melalui(MUSYAWARAH, KASUS));
    }
}
