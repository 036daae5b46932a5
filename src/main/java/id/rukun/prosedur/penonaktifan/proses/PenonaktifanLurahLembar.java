package id.rukun.prosedur.penonaktifan.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.engine.sheet.LembarProsedur.KonteksTugas;
import id.rukun.hukum.Sebutan;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penonaktifan.KasusPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.Teguran;
import id.rukun.prosedur.penonaktifan.TeguranService;
import id.rukun.prosedur.penonaktifan.UraianDasar;
import id.rukun.prosedur.penonaktifan.formulir.AlatBukti;
import id.rukun.prosedur.penonaktifan.formulir.BuktiIsian;
import id.rukun.prosedur.penonaktifan.formulir.TanggapanIsian;
import id.rukun.tenggat.Kalender;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Shows what the case is about. The one concerned reads the grounds, the kind of evidence and what he has said himself; who
 * complained and who is a witness, and what the Lurah weighs, he does not.
 */
@Component
class PenonaktifanLurahLembar implements LembarProsedur {

    private static final String TANGGAPAN = "penonaktifan-tanggapan";

    private final PenonaktifanService penonaktifan;
    private final TeguranService teguran;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final JabatanService jabatan;

    PenonaktifanLurahLembar(PenonaktifanService penonaktifan, TeguranService teguran, ArsipIsian arsip, KasusService kasusService,
            JabatanService jabatan) {
        this.penonaktifan = penonaktifan;
        this.teguran = teguran;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.jabatan = jabatan;
    }

    @Override
    public String prosedur() {
        return PenonaktifanProcess.KUNCI_LURAH;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        KasusPenonaktifan yang = penonaktifan.ambil(konteks.kasusId());
        PemegangJabatan siapa = penonaktifan.subjek(konteks.kasusId());
        lembar.fakta("Yang bersangkutan", siapa.nama() + ", " + jabatan.sebutan(siapa));
        lembar.fakta("Dasar", penonaktifan.dasar(konteks.kasusId()).stream().map(UraianDasar::kalimat).collect(Collectors.joining("\n")));
        cari(konteks, BuktiIsian.class).ifPresent(bukti -> lembar.fakta("Alat bukti dan saksi", yang.bukti() + " alat bukti"
                + (yang.bukti() == 0 ? "" : " (" + bukti.alatBukti().stream().map(AlatBukti::bukti).collect(Collectors.joining("; ")) + ")")
                + ", " + yang.saksi() + " saksi"));
        if (!konteks.formulir().equals(TANGGAPAN)) {
            pembinaan(konteks, yang, lembar);
        }
    }

    private void pembinaan(KonteksTugas konteks, KasusPenonaktifan yang, Lembar lembar) {
        if (yang.didengar() != null) {
            lembar.fakta("Tanggapan", yang.menanggapi() ? cari(konteks, TanggapanIsian.class)
                    .map(t -> t.jenis().sebutan() + ": " + t.keterangan()).orElse(null) : "Tidak menanggapi");
        }
        List<Teguran> lisan = teguran.lisan(konteks.kasusId());
        if (!lisan.isEmpty()) {
            lembar.fakta("Teguran lisan", Sebutan.daftar(lisan.stream().map(satu -> Kalender.tulis(satu.tanggal())).toList()));
        }
        teguran.tertulis(konteks.kasusId()).ifPresent(satu -> lembar.fakta("Teguran tertulis",
                surat(satu, teguran.percobaan(konteks.kasusId()))));
    }

    private static String surat(Teguran satu, int percobaan) {
        return "Nomor " + satu.nomor() + ", " + Kalender.tulis(satu.tanggal()) + (satu.diterima() == null ? ", belum sampai"
                : ", sampai " + Kalender.tulis(satu.diterima()))
                + (percobaan == 0 ? "" : "; diantar tanpa hasil pada " + percobaan + " hari");
    }

    private <T extends Record> Optional<T> cari(KonteksTugas konteks, Class<T> jenis) {
        return arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(),
                kasusService.kasus(konteks.kasusId()).unitId(), jenis);
    }
}
