package id.rukun.prosedur.koordinasi.proses.pelimpahan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.reminder.KabarKasus;
import id.rukun.jabatan.Jabatan;
import id.rukun.pemberitahuan.Pemicu;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.pelimpahan.ButirPelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.JenisLingkup;
import id.rukun.prosedur.koordinasi.pelimpahan.Pelimpahan;
import id.rukun.prosedur.koordinasi.pelimpahan.PelimpahanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the Walikota, who receives, who gives and the units in the scope that a delegation is in force, or no more. */
@Component
class KabarPelimpahan {

    /** How long before its end a delegation is called to mind. */
    static final String SEBELUM = "BKT-P-28";

    private static final String PERIHAL = "Pelimpahan kewenangan koordinasi";
    private static final String SEGERA = "RUKUN-PRD-65";
    private static final String AKHIR = "BKT-T-01";

    private final PelimpahanService pelimpahan;
    private final DirektoriUnit direktori;
    private final KabarKasus kabar;
    private final Kantor kantor;
    private final JamRukun jam;

    KabarPelimpahan(PelimpahanService pelimpahan, DirektoriUnit direktori, KabarKasus kabar, Kantor kantor, JamRukun jam) {
        this.pelimpahan = pelimpahan;
        this.direktori = direktori;
        this.kabar = kabar;
        this.kantor = kantor;
        this.jam = jam;
    }

    /** BKT-M-01. */
    void berlaku(Kasus kasus, Pelimpahan yang) {
        semua(kasus, yang, new Pemicu(SEGERA, SEGERA, jam.instant()), "berlaku", sebut(yang) + " berlaku sejak " + Kalender.tulis(yang.mulai())
                + (yang.akhir() == null ? "" : " sampai " + Kalender.tulis(yang.akhir())) + ".");
    }

    /** BKT-M-02. */
    void berakhir(Kasus kasus, Pelimpahan yang, String bagaimana) {
        semua(kasus, yang, new Pemicu(SEGERA, SEGERA, jam.instant()), "berakhir", sebut(yang) + " " + bagaimana + "; sejak "
                + Kalender.tulis(yang.berakhirPada()) + " tidak berlaku lagi.");
    }

    /** BKT-T-01: its coming end, to who gives and who receives. */
    void hampirBerakhir(Kasus kasus, Pelimpahan yang) {
        Pemicu pemicu = new Pemicu(AKHIR, SEBELUM, jam.instant(), yang.akhir());
        Stream.of(yang.kantorPemberi(), kantor(yang.penerimaId())).forEach(penerima -> beri(kasus, yang, pemicu, "hampir", penerima,
                sebut(yang) + " berakhir pada " + Kalender.tulis(yang.akhir()) + ". Bila perlu, limpahkan lagi sebelum itu."));
    }

    private void semua(Kasus kasus, Pelimpahan yang, Pemicu pemicu, String hal, String kalimat) {
        Stream<String> unit = pelimpahan.lingkup(yang.kasusId()).stream().filter(butir -> butir.jenis() == JenisLingkup.UNIT)
                .map(ButirPelimpahan::kode).map(this::kantor);
        Stream.concat(Stream.of(kantor.grup(Jabatan.WALI_KOTA.peran(), kasus.unitId()), yang.kantorPemberi(), kantor(yang.penerimaId())), unit)
                .distinct().forEach(penerima -> beri(kasus, yang, pemicu, hal, penerima, kalimat));
    }

    private String kantor(String unitId) {
        return kantor.kepala(unitId);
    }

    private String sebut(Pelimpahan yang) {
        return "Pelimpahan nomor " + yang.nomor() + " dari " + kantor.nama(yang.kantorPemberi()) + " kepada "
                + direktori.nama(yang.penerimaId());
    }

    private void beri(Kasus kasus, Pelimpahan yang, Pemicu pemicu, String hal, String penerima, String kalimat) {
        kabar.beri(kasus, kasus.unitId(), PERIHAL, String.join("/", pemicu.timer(), yang.kasusId(), hal, penerima), pemicu, penerima, kalimat);
    }
}
