package id.rukun.prosedur.pengurus.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.reminder.JatuhTempo;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.pergub171.pengurus.TenggatPembentukanPengurus;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.prosedur.pengurus.AnggotaSusunan;
import id.rukun.prosedur.pengurus.Pemilihan;
import id.rukun.prosedur.pengurus.PengurusService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the election, the term, the days for the board, and the list as far as there is one. */
@Component
class PembentukanPengurusLembar implements LembarProsedur {

    private static final String TENGGAT = KutipanAturan.parameter(TenggatPembentukanPengurus.class);
    private static final String TANPA_LAMA = "tidak ada Ketua pada tanggal berita acara";

    private final PengurusService pengurus;
    private final MasaBaktiService masaBakti;
    private final KasusService kasusService;
    private final JatuhTempo jatuhTempo;
    private final WilayahService wilayah;

    PembentukanPengurusLembar(PengurusService pengurus, MasaBaktiService masaBakti, KasusService kasusService,
            JatuhTempo jatuhTempo, WilayahService wilayah) {
        this.pengurus = pengurus;
        this.masaBakti = masaBakti;
        this.kasusService = kasusService;
        this.jatuhTempo = jatuhTempo;
        this.wilayah = wilayah;
    }

    @Override
    public String prosedur() {
        return PembentukanPengurusProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        Pemilihan pemilihan = pengurus.pemilihan(konteks.kasusId());
        lembar.fakta("Unit", wilayah.nama(pemilihan.unitId()));
        if (pemilihan.pemenangId() != null) {
            terpilih(pemilihan, lembar);
        }
    }

    private void terpilih(Pemilihan pemilihan, Lembar lembar) {
        Map<String, String> nama = pengurus.nama(pemilihan.kasusId());
        lembar.fakta("Ketua terpilih", nama.get(pemilihan.pemenangId()) + " (" + pemilihan.cara().sebutan().toLowerCase(Locale.ROOT) + ")");
        lembar.fakta("Tanggal pemilihan", Kalender.tulis(pemilihan.tanggalPemilihan()));
        lembar.fakta("Berita acara", "Nomor " + pemilihan.nomorBeritaAcara() + " tanggal "
                + Kalender.tulis(pemilihan.tanggalBeritaAcara()));
        lembar.fakta("Masa bakti Ketua lama", lama(pemilihan));
        if (pemilihan.mulai() != null) {
            LocalDate akhir = masaBakti.hariTerakhir(pemilihan.mulai(), kasusService.kasus(pemilihan.kasusId()).edisi());
            lembar.fakta("Masa bakti Ketua terpilih", Kalender.tulis(pemilihan.mulai()) + " sampai " + Kalender.tulis(akhir));
        }
        lembar.fakta("Pengurus dibentuk paling lambat", Kalender.tulis(
                jatuhTempo.hari(pemilihan.kasusId(), pemilihan.tanggalPemilihan(), TENGGAT)));
        susunan(pemilihan, nama, lembar);
    }

    /** As it was checked; before, as the register knows it: later the Ketua of that day may be the new one. */
    private String lama(Pemilihan pemilihan) {
        if (pemilihan.mulai() != null) {
            return pemilihan.hariTerakhirLama() == null ? TANPA_LAMA : "sampai " + Kalender.tulis(pemilihan.hariTerakhirLama());
        }
        return masaBakti.ketua(pemilihan.unitId(), pemilihan.tanggalBeritaAcara()).map(PembentukanPengurusLembar::lama)
                .orElse(TANPA_LAMA);
    }

    private static String lama(PemegangJabatan ketua) {
        return ketua.nama() + ", " + (ketua.sampai() == null ? "hari terakhirnya tidak diketahui register"
                : "sampai " + Kalender.tulis(ketua.sampai()));
    }

    private void susunan(Pemilihan pemilihan, Map<String, String> nama, Lembar lembar) {
        List<AnggotaSusunan> anggota = pengurus.susunan(pemilihan.kasusId());
        if (!anggota.isEmpty()) {
            lembar.fakta("Pengurus dibentuk", Kalender.tulis(pemilihan.tanggalPembentukan()) + ", disampaikan "
                    + Kalender.tulis(pemilihan.disampaikan()));
            lembar.fakta("Susunan", anggota.stream().map(a -> a.sebutan() + ": " + nama.get(a.pendudukId())
                    + (a.tugas() == null ? "" : " (" + a.tugas() + ")")).collect(Collectors.joining("\n")));
        }
    }
}
