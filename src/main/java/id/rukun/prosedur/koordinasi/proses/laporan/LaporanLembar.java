package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.hukum.perwalibanjar.laporan.FungsiSekda;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.BahanLaporan;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import id.rukun.prosedur.koordinasi.laporan.LaporanStasiun;
import id.rukun.prosedur.koordinasi.laporan.PelaporLaporan;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows which report it is, what it tells, and who has done what with it. */
@Component
class LaporanLembar implements LembarProsedur {

    private static final String ISI = "laporan-isi";
    private static final Set<String> PETUNJUK = Set.of("laporan-penerimaan", "laporan-pengakuan");

    private final LaporanService laporan;
    private final BahanLaporan bahan;
    private final PelaporLaporan pelapor;
    private final Kantor kantor;
    private final JamRukun jam;

    LaporanLembar(LaporanService laporan, BahanLaporan bahan, PelaporLaporan pelapor, Kantor kantor, JamRukun jam) {
        this.laporan = laporan;
        this.bahan = bahan;
        this.pelapor = pelapor;
        this.kantor = kantor;
        this.jam = jam;
    }

    @Override
    public String prosedur() {
        return LaporanProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        LaporanKoordinasi yang = laporan.ambil(konteks.kasusId());
        lembar.fakta("Laporan", yang.jenis().sebutan() + (yang.wajib() || yang.jatuhTempo() != null ? "" : " (di luar masa berkala)"));
        lembar.fakta("Pelapor", kantor.nama(yang.kantorPelapor()));
        lembar.fakta("Masa", Kalender.tulis(yang.periode().mulai()) + " sampai " + Kalender.tulis(yang.periode().akhir()));
        lembar.fakta("Paling lambat", yang.jatuhTempo() == null ? null : Kalender.tulis(yang.jatuhTempo()) + " (kebijakan Rukun)");
        lembar.fakta("Keadaan", yang.status().sebutan());
        if (yang.surat() != null) {
            lembar.fakta("Surat", "nomor " + yang.surat().nomor() + ", " + Kalender.tulis(yang.surat().tanggal()) + ", ditandatangani "
                    + yang.surat().penandatangan());
        }
        lembar.fakta("Fungsi", yang.fungsi() == null ? null : FungsiSekda.valueOf(yang.fungsi()).sebutan());
        laporan.unsur(yang.kasusId()).forEach(satu -> lembar.fakta(satu.nama(), satu.kalimat()));
        String jalan = laporan.stasiun(yang.kasusId()).stream().map(this::stasiun).collect(Collectors.joining("\n"));
        lembar.fakta("Perjalanan", jalan.isEmpty() ? null : jalan);
        lembar.fakta("Petunjuk", yang.petunjuk());
        if (PETUNJUK.contains(konteks.formulir()) && KotaKoordinasi.dari(yang.tenant()) == KotaKoordinasi.BANJAR) {
            lembar.catatan("Petunjuk atasan wajib diikuti (Pasal 21 ayat (1)); pengakuannya, waktunya, dan temuannya kebijakan Rukun.");
        }
        laporan.menunggu(yang.kasusId()).map(pelapor::kantor)
                .filter(penerima -> pelapor.sama(penerima, yang.kantorPelapor(), jam.hariIni()))
                .ifPresent(penerima -> lembar.catatan("Jabatan " + kantor.nama(penerima) + " juga dipegang pelapornya: laporannya menunggu "
                        + "pejabat lain pada salah satu jabatan itu (kebijakan Rukun)."));
    }

    private String stasiun(LaporanStasiun satu) {
        String nama = satu.unitId() == null ? satu.stasiun().sebutan() : kantor.nama(pelapor.kantor(satu));
        return nama + ": " + satu.keputusan().sebutan() + (satu.tanggal() == null ? "" : ", " + Kalender.tulis(satu.tanggal()))
                + (satu.catatan() == null ? "" : ". " + satu.catatan());
    }

    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        return konteks.formulir().equals(ISI) ? bahan.awal(laporan.ambil(konteks.kasusId())) : Map.of();
    }
}
