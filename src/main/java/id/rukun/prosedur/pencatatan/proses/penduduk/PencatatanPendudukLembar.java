package id.rukun.prosedur.pencatatan.proses.penduduk;

import id.rukun.berkas.KasusService;
import id.rukun.engine.sheet.Lembar;
import id.rukun.engine.sheet.LembarProsedur;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.penduduk.catat.KeadaanPenduduk;
import id.rukun.penduduk.catat.PembacaPenduduk;
import id.rukun.prosedur.pencatatan.Dampak;
import id.rukun.prosedur.pencatatan.DampakService;
import id.rukun.prosedur.pencatatan.formulir.penduduk.PencatatanPendudukIsian;
import id.rukun.prosedur.pencatatan.penduduk.PerubahanDirencanakan;
import id.rukun.prosedur.pencatatan.penduduk.RencanaPenduduk;
import id.rukun.tenggat.Kalender;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before it is decided what stands now, what will stand, and what it touches. */
@Component
class PencatatanPendudukLembar implements LembarProsedur {

    private static final String PERBAIKAN = "pencatatan-penduduk";

    private final RencanaPenduduk rencana;
    private final PembacaPenduduk pembaca;
    private final DampakService dampak;
    private final ArsipIsian arsip;
    private final KasusService kasusService;

    PencatatanPendudukLembar(RencanaPenduduk rencana, PembacaPenduduk pembaca, DampakService dampak, ArsipIsian arsip,
            KasusService kasusService) {
        this.rencana = rencana;
        this.pembaca = pembaca;
        this.dampak = dampak;
        this.arsip = arsip;
        this.kasusService = kasusService;
    }

    @Override
    public String prosedur() {
        return PencatatanPendudukProcess.KUNCI;
    }

    @Override
    public void isi(KonteksTugas konteks, Lembar lembar) {
        isian(konteks).ifPresent(isian -> {
            Optional<KeadaanPenduduk> siapa = rencana.sasaran(isian).flatMap(pembaca::keadaan);
            PerubahanDirencanakan perubahan = rencana.rencana(isian, siapa);
            lembar.fakta("Perubahan", isian.jenis().sebutan());
            lembar.fakta("Tentang", perubahan.siapa());
            lembar.fakta("Sekarang", String.join("\n", perubahan.sekarang()));
            lembar.fakta("Sesudahnya", String.join("\n", perubahan.sesudahnya()));
            lembar.fakta("Jumlah Kartu Keluarga", String.join("\n", perubahan.jumlahKk()));
            lembar.fakta("Dasar", isian.surat() + " nomor " + isian.nomorSurat() + " tanggal " + Kalender.tulis(isian.tanggalSurat()));
            lembar.fakta("Alasan", isian.alasan());
            siapa.map(k -> dampak.penduduk(k.orang().id(), konteks.unitId(), konteks.kasusId())).orElse(Dampak.KOSONG).tampilkan(lembar);
            perubahan.catatan().forEach(lembar::catatan);
        });
    }

    private Optional<PencatatanPendudukIsian> isian(KonteksTugas konteks) {
        String unitKasus = kasusService.kasus(konteks.kasusId()).unitId();
        return arsip.terbaru(konteks.kasusId(), konteks.prosesId(), konteks.unitId(), unitKasus, PencatatanPendudukIsian.class);
    }

    /** What was returned is in the form again, but for the numbers of the civil registration, which are typed anew. */
    @Override
    public Map<String, String> awal(KonteksTugas konteks) {
        Map<String, String> hasil = new LinkedHashMap<>();
        if (konteks.kasusId() != null && PERBAIKAN.equals(konteks.formulir())) {
            isian(konteks).ifPresent(isian -> isi(hasil, isian));
        }
        return hasil;
    }

    private static void isi(Map<String, String> hasil, PencatatanPendudukIsian isian) {
        Map<String, Object> semua = new LinkedHashMap<>();
        semua.put("jenis", isian.jenis());
        semua.put("penduduk", isian.penduduk());
        semua.put("nama", isian.nama());
        semua.put("tanggalLahir", isian.tanggalLahir());
        semua.put("jenisKelamin", isian.jenisKelamin());
        semua.put("namaBenar", isian.namaBenar());
        semua.put("tanggalLahirBenar", isian.tanggalLahirBenar());
        semua.put("jenisKelaminBenar", isian.jenisKelaminBenar());
        semua.put("rt", isian.rt());
        semua.put("kartu", isian.kartu());
        semua.put("hubungan", isian.hubungan());
        semua.put("berlaku", isian.berlaku());
        semua.put("surat", isian.surat());
        semua.put("nomorSurat", isian.nomorSurat());
        semua.put("tanggalSurat", isian.tanggalSurat());
        semua.put("alasan", isian.alasan());
        semua.forEach((kolom, nilai) -> {
            if (nilai != null) {
                hasil.put(kolom, nilai.toString());
            }
        });
    }
}
