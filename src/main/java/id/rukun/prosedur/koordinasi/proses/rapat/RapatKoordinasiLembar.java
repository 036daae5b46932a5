package id.rukun.prosedur.koordinasi.proses.rapat;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.koordinasi.SifatRapat;
import id.rukun.isian.formulir.Formulir;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.permintaan.PilihanCara;
import id.rukun.prosedur.koordinasi.formulir.rapat.PutusanKelanjutan;
import id.rukun.prosedur.koordinasi.formulir.rapat.PutusanPemimpin;
import id.rukun.prosedur.koordinasi.formulir.rapat.RapatKonfirmasiIsian;
import id.rukun.prosedur.koordinasi.rapat.KehadiranRapat;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasi;
import id.rukun.prosedur.koordinasi.rapat.RapatKoordinasiService;
import id.rukun.prosedur.koordinasi.rapat.SidangRapat;
import id.rukun.prosedur.koordinasi.rapat.StatusSidang;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Shows what the meeting is about, its sessions, who was invited and who came, and who is missing. */
@Component
class RapatKoordinasiLembar implements LembarProsedur {

    private static final String KONFIRMASI = RapatKonfirmasiIsian.class.getAnnotation(Formulir.class).kunci();

    private final RapatKoordinasiService rapat;
    private final DirektoriUnit direktori;
    private final JadwalRapatKoordinasi jadwal;
    private final FaktaRapat fakta;
    private final Kantor kantor;

    RapatKoordinasiLembar(RapatKoordinasiService rapat, DirektoriUnit direktori, JadwalRapatKoordinasi jadwal, FaktaRapat fakta,
            Kantor kantor) {
        this.rapat = rapat;
        this.direktori = direktori;
        this.jadwal = jadwal;
        this.fakta = fakta;
        this.kantor = kantor;
    }

    @Override
    public String prosedur() {
        return RapatKoordinasiProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        rapat.cari(konteks.prosesId()).ifPresent(yang -> isi(yang, konteks, lembar));
    }

    private void isi(RapatKoordinasi yang, KonteksTugas konteks, Lembar lembar) {
        lembar.fakta("Rapat", StringUtils.capitalize(yang.sifat().sebutan()));
        lembar.fakta("Perihal", yang.perihal());
        lembar.fakta("Pemrakarsa", kantor.nama(yang.pemrakarsa()));
        lembar.fakta("Alasan pemrakarsa", yang.alasan());
        lembar.fakta("Cara", yang.cara() == null ? null : PilihanCara.valueOf(yang.cara()).sebutan());
        tandai(yang, lembar);
        lembar.fakta("Sesi jadwal", yang.sesi() == null ? null : Kalender.tulis(yang.sesi())
                + (yang.sesiBerikut() == null ? "" : "; paling lambat " + Kalender.tulis(yang.sesiBerikut())));
        List<SidangRapat> sidang = rapat.sidang(yang.prosesId());
        sidang.forEach(satu -> lembar.fakta("Sidang ke-" + satu.ke(), sidang(satu)));
        if (!sidang.isEmpty()) {
            SidangRapat terakhir = sidang.get(sidang.size() - 1);
            boolean diadakan = terakhir.status() == StatusSidang.DILAKSANAKAN;
            lembar.fakta("Unit yang diundang", rapat.kehadiran(terakhir).stream().map(satu -> direktori.nama(satu.unitId())
                    + (satu.terkait() ? " (terkait)" : "") + (diadakan ? ": " + hadir(satu) : rencana(satu))).collect(Collectors.joining("\n")));
            if (konteks.formulir().equals(KONFIRMASI)) {
                konfirmasi(konteks, lembar);
            }
            sesudah(yang, terakhir, lembar);
        }
    }

    /** What the forms of the meeting ask: the medium, the units that a policy concerns, in whose name an Asisten signs. */
    private void tandai(RapatKoordinasi yang, Lembar lembar) {
        boolean kebijakan = yang.sifat() == SifatRapat.KEBIJAKAN || yang.menyangkutKebijakan();
        lembar.tanda("cara", Stream.ofNullable(yang.cara()).toList());
        lembar.tanda("rapat", kebijakan ? List.of(SifatRapat.KEBIJAKAN.name()) : List.of());
        lembar.tanda("pemrakarsa", fakta.rapatAsisten(yang) ? List.of(Jabatan.ASISTEN.name()) : List.of());
    }

    private void konfirmasi(KonteksTugas konteks, Lembar lembar) {
        lembar.fakta("Konfirmasi bagi", direktori.nama(konteks.unitId()));
        if (!konteks.unitId().equals(konteks.variabel().get(RapatKoordinasiProcess.UNIT_PENJAWAB))) {
            lembar.catatan(direktori.nama(konteks.unitId()) + " tidak mempunyai akun: yang dikonfirmasinya diisi oleh pemrakarsa rapat "
                    + "(kebijakan Rukun).");
        }
    }

    private void sesudah(RapatKoordinasi yang, SidangRapat terakhir, Lembar lembar) {
        if (jadwal.kota(yang) == KotaKoordinasi.BANJAR || fakta.tidakHadir(yang).isEmpty()) {
            lembar.tanpaPilihan("putusan", PutusanKelanjutan.MINTA_PUTUSAN);
        }
        if (terakhir.status() == StatusSidang.DILAKSANAKAN && jadwal.kota(yang) == KotaKoordinasi.BUKITTINGGI) {
            fakta.tanpaUnit(yang, List.of()).forEach(satu -> lembar.catatan("Unit terkait " + satu.nama() + " belum hadir lewat kepala atau"
                    + " wakil yang sah dalam " + satu.sidang() + " sidang (Pasal 9 angka 7)."));
        }
        if (yang.tanpaHasil()) {
            lembar.catatan("Rapat ini berakhir tanpa hasil: " + yang.sebabTanpaHasil());
        }
        if (yang.putusanPimpinan() != null) {
            lembar.fakta("Putusan pimpinan", PutusanPemimpin.valueOf(yang.putusanPimpinan()).sebutan() + ". " + yang.alasanPimpinan());
        }
    }

    private static String sidang(SidangRapat satu) {
        String kapan = Kalender.tulis(satu.tanggal()) + " pukul " + Kalender.tulis(satu.mulai()) + ", " + satu.tempat()
                + (satu.media() == null ? "" : " melalui " + satu.media());
        return switch (satu.status()) {
            case DIUNDANG -> kapan;
            case DILAKSANAKAN -> kapan + "; dilaksanakan " + Kalender.tulis(satu.dilaksanakan()) + " dipimpin " + satu.ketua();
            case DITUNDA -> kapan + "; ditunda: " + satu.sebab();
            case DIBATALKAN -> kapan + "; dibatalkan: " + satu.sebab();
        };
    }

    private static String hadir(KehadiranRapat satu) {
        if (!satu.hadir()) {
            return "tidak hadir" + (satu.alasan() == null ? "" : ", " + satu.alasan());
        }
        return satu.wakil() == null ? "kepala hadir" : "diwakili " + satu.wakil() + (satu.sah() ? "" : ", tidak sah");
    }

    private static String rencana(KehadiranRapat satu) {
        return satu.rencana() == null ? "" : ": " + switch (satu.rencana()) {
            case KEPALA -> "kepala akan hadir";
            case WAKIL -> "akan diwakili " + satu.wakilRencana();
            case TIDAK_HADIR -> "tidak akan hadir";
        };
    }
}
