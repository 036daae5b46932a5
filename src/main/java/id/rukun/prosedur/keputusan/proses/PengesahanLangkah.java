package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.Ucapan;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.PenjabatHariItu;
import id.rukun.hukum.kebijakan.penomoran.BatasNomor;
import id.rukun.hukum.kebijakan.penomoran.LompatanNomor;
import id.rukun.hukum.kebijakan.penomoran.NomorBerurutan;
import id.rukun.hukum.kebijakan.penomoran.NomorNaskahUnik;
import id.rukun.hukum.kebijakan.penomoran.TahunNomorSesuai;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.pergub171.keputusan.PengesahanFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.formulir.JawabanPengesahan;
import id.rukun.prosedur.keputusan.register.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.KeputusanService.Penandatangan;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.formulir.PengesahanIsian;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code penetapan-keputusan-lurah}: the Camat's ratification of the signed Keputusan. */
@Component
class PengesahanLangkah {

    /** Whether this kind of Keputusan needs the Camat's ratification after the signature. */
    enum Pengesahan { DIPERLUKAN, TIDAK_DIPERLUKAN }

    private final KeputusanService keputusan;
    private final MatriksKeputusan matriks;
    private final Penjabat penjabat;
    private final JabatanService jabatan;
    private final BerkasService berkas;
    private final PenjagaNomor penjagaNomor;

    PengesahanLangkah(KeputusanService keputusan, MatriksKeputusan matriks, Penjabat penjabat, JabatanService jabatan,
            BerkasService berkas, PenjagaNomor penjagaNomor) {
        this.keputusan = keputusan;
        this.matriks = matriks;
        this.penjabat = penjabat;
        this.jabatan = jabatan;
        this.berkas = berkas;
        this.penjagaNomor = penjagaNomor;
    }

    /** P-14/G5: whether the kind of Keputusan needs the Camat's ratification, from the matrix of the regulation. */
    @TugasModel("keputusanPengesahanGerbang")
    @Jawaban("pengesahan")
    Pengesahan keperluan(Pertanyaan pertanyaan) {
        return matriks.perluPengesahanCamat(pertanyaan.teks(PenetapanProcess.JENIS_KEPUTUSAN),
                        pertanyaan.kasus().edisi())
                ? Pengesahan.DIPERLUKAN : Pengesahan.TIDAK_DIPERLUKAN;
    }

    /** P-14/S6: the Camat's answer to the signed Keputusan; nobody ratifies what he signed himself. */
    @TugasModel(value = "keputusanCatatPengesahanDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, PenjabatHariItu.class, BukanPerkaraSendiri.class,
            AlasanCukup.class, TahunNomorSesuai.class, NomorNaskahUnik.class, BatasNomor.class, NomorBerurutan.class,
            LompatanNomor.class})
    void catatJawaban(Langkah langkah) {
        PengesahanIsian isian = langkah.isian(PengesahanIsian.class);
        langkah.wajibTanggalSesuai();
        PemegangJabatan camat = penjabat.wajib(langkah, Jabatan.CAMAT, langkah.unitId(), isian.tanggal());
        wajibOrangLain(langkah, camat);
        if (isian.jawaban() == JawabanPengesahan.SAHKAN) {
            aturan(langkah).forEach(aturan -> langkah.pastikan(aturan, fakta(langkah)));
        } else {
            langkah.wajibBeralasan(isian.alasan());
        }
        KeputusanLurah atas = ditetapkan(langkah);
        penjagaNomor.wajib(langkah, keputusan.nomor(atas, isian));
        keputusan.jawabPengesahan(atas, isian, dasar(langkah, atas), camat.orang(), new Penandatangan(camat.nama(),
                jabatan.sebutan(camat), jabatan.barisJabatan(camat), camat.nip(), berkas.kepala(langkah.kasusId())));
        langkah.tulis(JenisEntri.DOKUMEN, entri(atas, isian));
    }

    /** The provisions of the Keputusan; where its ratification is demanded by a reading only, those of the reading, which is named. */
    private String dasar(Pertanyaan pertanyaan, KeputusanLurah atas) {
        return aturan(pertanyaan).stream().map(aturan -> pertanyaan.nilai(aturan, fakta(pertanyaan)).ucapan())
                .filter(ucapan -> ucapan.kekuatan() == Kekuatan.TAFSIR).map(Ucapan::sumber).findFirst()
                .orElseGet(() -> keputusan.dasar(atas, pertanyaan.kasus().edisi()));
    }

    /** P-14/G6: whether the Camat ratified the Keputusan; unratified it has no effect. */
    @TugasModel("keputusanJawabanPengesahanGerbang")
    @Jawaban("jawabanPengesahan")
    JawabanPengesahan jawaban(Pertanyaan pertanyaan) {
        aturan(pertanyaan).forEach(aturan -> pertanyaan.tanya(aturan, fakta(pertanyaan)));
        return pertanyaan.isian(PengesahanIsian.class).jawaban();
    }

    /**
     * Demands that the Camat neither passed the draft on nor signed, and is not concerned himself; where nobody was Camat that
     * day, something else is refused.
     */
    void wajibOrangLain(Pertanyaan pertanyaan, PemegangJabatan camat) {
        if (camat != null) {
            pertanyaan.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(camat.orang(),
                    Stream.concat(Stream.of(pertanyaan.teks(PenetapanProcess.PENINJAU), pertanyaan.teks(PenetapanProcess.PENANDATANGAN)),
                            penjabat.pihak(pertanyaan.kasus()).stream()).toList()));
        }
    }

    /** The Keputusan that waits for his answer. */
    private KeputusanLurah ditetapkan(Pertanyaan pertanyaan) {
        return keputusan.terakhir(pertanyaan.prosesId()).orElseThrow();
    }

    /** The rules by which the caller demands it. */
    private List<Class<? extends Aturan<PengesahanFakta>>> aturan(Pertanyaan pertanyaan) {
        return keputusan.aturanPengesahan(PenetapanProcess.permintaan(pertanyaan), pertanyaan.hariIni());
    }

    private PengesahanFakta fakta(Pertanyaan pertanyaan) {
        PengesahanIsian isian = pertanyaan.isian(PengesahanIsian.class);
        return new PengesahanFakta(isian.jawaban().name(), isian.atasNama() == null ? null : isian.atasNama().name(),
                keputusan.atasNama(pertanyaan.unitId()).wilayah().name(), ditetapkan(pertanyaan).tanggal(),
                isian.tanggal());
    }

    private static Map<String, Object> entri(KeputusanLurah atas, PengesahanIsian isian) {
        Map<String, Object> entri = new LinkedHashMap<>(Map.of("dokumen", "Pengesahan Camat",
                "jawaban", isian.jawaban(), "nomor", isian.nomor(), "tanggal", isian.tanggal(),
                "keputusan", atas.nomor(), "sidikNaskah", atas.sidikNaskah()));
        if (isian.jawaban() == JawabanPengesahan.SAHKAN) {
            entri.put("atasNama", isian.atasNama());
        } else {
            entri.put("alasan", isian.alasan());
        }
        return entri;
    }
}
