package id.rukun.prosedur.penonaktifan.proses.musyawarah;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.formulir.Formulir;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.penonaktifan.KasusPenonaktifan;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.UraianDasar;
import id.rukun.prosedur.penonaktifan.formulir.TanggapanIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.KeabsahanIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.PenerusanHasilIsian;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifan;
import id.rukun.prosedur.penonaktifan.musyawarah.HasilPenonaktifanService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Shows what the case is about. The one concerned reads the grounds only; who proposed it nobody reads here, and what he has
 * answered only the Lurah.
 */
@Component
class PenonaktifanMusyawarahLembar implements LembarProsedur {

    private static final String TANGGAPAN = kunci(TanggapanIsian.class);
    private static final String PENERUSAN = kunci(PenerusanHasilIsian.class);
    private static final String KEABSAHAN = kunci(KeabsahanIsian.class);

    private final PenonaktifanService penonaktifan;
    private final HasilPenonaktifanService hasil;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final JabatanService jabatan;
    private final JamRukun jam;

    PenonaktifanMusyawarahLembar(PenonaktifanService penonaktifan, HasilPenonaktifanService hasil, ArsipIsian arsip,
            KasusService kasusService, JabatanService jabatan, JamRukun jam) {
        this.penonaktifan = penonaktifan;
        this.hasil = hasil;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.jabatan = jabatan;
        this.jam = jam;
    }

    private static String kunci(Class<?> isian) {
        return isian.getAnnotation(Formulir.class).kunci();
    }

    @Override
    public String prosedur() {
        return PenonaktifanMusyawarahProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        PemegangJabatan siapa = penonaktifan.subjek(konteks.kasusId());
        lembar.fakta("Yang bersangkutan", siapa.nama() + ", " + jabatan.sebutan(siapa));
        if (konteks.formulir().equals(TANGGAPAN) || konteks.formulir().equals(KEABSAHAN)) {
            lembar.fakta("Dasar", penonaktifan.dasar(konteks.kasusId()).stream().map(UraianDasar::kalimat)
                    .collect(Collectors.joining("\n")));
        }
        if (konteks.formulir().equals(KEABSAHAN)) {
            lembar.fakta("Tanggapan", tanggapan(konteks));
        }
        if (!konteks.formulir().equals(TANGGAPAN)) {
            hasil.musyawarah(konteks.kasusId()).filter(yang -> yang.keputusan() != null)
                    .ifPresent(yang -> lembar.fakta("Hasil musyawarah", hasil(yang)));
            hasil.cari(konteks.kasusId()).filter(yang -> yang.diterima() != null)
                    .ifPresent(yang -> lembar.fakta("Diterima Lurah", diterima(yang)));
        }
    }

    private String tanggapan(KonteksTugas konteks) {
        KasusPenonaktifan yang = penonaktifan.ambil(konteks.kasusId());
        return yang.menanggapi() ? arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(),
                        kasusService.kasus(konteks.kasusId()).unitId(), TanggapanIsian.class)
                .map(t -> t.jenis().sebutan() + ": " + t.keterangan()).orElse(null) : "Tidak menanggapi";
    }

    private static String hasil(HasilRangkaian yang) {
        return Kalender.tulis(yang.tanggal()) + ": " + (yang.diterima() ? "menyetujui" : "tidak menyetujui") + " penonaktifan"
                + (yang.keputusan().nomorBeritaAcara() == null ? "" : ", Berita Acara Nomor " + yang.keputusan().nomorBeritaAcara());
    }

    private static String diterima(HasilPenonaktifan yang) {
        return Kalender.tulis(yang.diterima()) + (yang.dijemput() ? ", dijemput dari " : ", dari ") + yang.dari();
    }

    /** Today, and who passes it on. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        if (!konteks.formulir().equals(PENERUSAN)) {
            return Map.of();
        }
        Map<String, String> awal = new HashMap<>(Map.of("tanggalPenyampaian", jam.hariIni().toString()));
        hasil.rwPenerus(konteks.kasusId()).flatMap(rw -> jabatan.pemegangKursi(rw, jam.hariIni()))
                .ifPresent(ketua -> awal.put("penandatangan", ketua.nama()));
        return awal;
    }
}
