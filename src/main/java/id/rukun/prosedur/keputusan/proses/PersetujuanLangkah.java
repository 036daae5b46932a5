package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.PenjagaNomor;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
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
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.formulir.JawabanCamat;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.SuratCamat;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.keputusan.register.PermintaanKeputusan;
import id.rukun.prosedur.keputusan.formulir.PersetujuanIsian;
import id.rukun.prosedur.keputusan.register.RancanganKeputusan;
import id.rukun.prosedur.keputusan.formulir.TindakLanjut;
import id.rukun.prosedur.keputusan.formulir.TindakLanjutIsian;
import id.rukun.prosedur.keputusan.formulir.TinjauanIsian;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** {@code penetapan-keputusan-lurah}: the Camat's consent, and what follows his refusal. */
@Component
class PersetujuanLangkah {

    /** Whether this kind of Keputusan needs the Camat's consent before the signature. */
    enum Persetujuan { DIPERLUKAN, TIDAK_DIPERLUKAN }

    private final KeputusanService keputusan;
    private final MatriksKeputusan matriks;
    private final Penjabat penjabat;
    private final PenjagaNomor penjagaNomor;
    private final SuratCamat suratCamat;

    PersetujuanLangkah(KeputusanService keputusan, MatriksKeputusan matriks, Penjabat penjabat,
            PenjagaNomor penjagaNomor, SuratCamat suratCamat) {
        this.keputusan = keputusan;
        this.matriks = matriks;
        this.penjabat = penjabat;
        this.penjagaNomor = penjagaNomor;
        this.suratCamat = suratCamat;
    }

    /** P-14/G2: whether the kind of Keputusan needs the Camat's consent, from the matrix of the regulation. */
    @TugasModel("keputusanPersetujuanGerbang")
    @Jawaban("persetujuan")
    Persetujuan keperluan(Pertanyaan pertanyaan) {
        return matriks.perluPersetujuanCamat(pertanyaan.teks(PenetapanProcess.JENIS_KEPUTUSAN),
                        pertanyaan.kasus().edisi())
                ? Persetujuan.DIPERLUKAN : Persetujuan.TIDAK_DIPERLUKAN;
    }

    /** P-14/S4: the Camat's answer to this version of the draft; nobody answers himself. */
    @TugasModel(value = "keputusanCatatJawabanCamatDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, PenjabatHariItu.class, BukanPerkaraSendiri.class,
            AlasanCukup.class, TahunNomorSesuai.class, NomorNaskahUnik.class, BatasNomor.class, NomorBerurutan.class,
            LompatanNomor.class})
    void catatJawaban(Langkah langkah) {
        PersetujuanIsian isian = langkah.isian(PersetujuanIsian.class);
        langkah.wajibTanggalSesuai();
        PemegangJabatan camat = penjabat.wajib(langkah, Jabatan.CAMAT, langkah.unitId(), isian.tanggal());
        wajibOrangLain(langkah, camat);
        if (isian.jawaban() != JawabanCamat.SETUJU) {
            langkah.wajibBeralasan(isian.alasan());
        }
        RancanganKeputusan rancangan = keputusan.rancangan(langkah.prosesId()).orElseThrow();
        penjagaNomor.wajib(langkah, keputusan.nomor(rancangan, isian));
        keputusan.jawab(rancangan, isian, camat.orang(), camat.nama());
        Map<String, Object> entri = new LinkedHashMap<>(Map.of("dokumen", "Jawaban Camat", "jawaban", isian.jawaban(),
                "tanggal", isian.tanggal(), "sidik", rancangan.hash()));
        suratCamat.jawaban(PenetapanProcess.permintaan(langkah), rancangan,
                        langkah.isianTerbaru(TinjauanIsian.class).nomor(), isian, camat)
                .ifPresent(sidik -> entri.put("sidikNaskah", sidik));
        langkah.tulis(JenisEntri.DOKUMEN, entri);
    }

    /** Demands that the Camat neither passed the draft on himself nor is concerned; where nobody was Camat that day, something else is refused. */
    void wajibOrangLain(Pertanyaan pertanyaan, PemegangJabatan camat) {
        if (camat != null) {
            pertanyaan.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(camat.orang(),
                    Stream.concat(Stream.of(pertanyaan.teks(PenetapanProcess.PENINJAU)),
                            penjabat.pihak(pertanyaan.kasus()).stream()).toList()));
        }
    }

    /** P-14/G3: whether the Camat agreed to this version; what would hinder the signature is told at once. */
    @TugasModel(value = "keputusanJawabanCamatGerbang", aturan = PersetujuanCamatAtasRancangan.class)
    @Jawaban("jawabanCamat")
    JawabanCamat jawaban(Pertanyaan pertanyaan) {
        JawabanCamat jawaban = pertanyaan.isian(PersetujuanIsian.class).jawaban();
        PermintaanKeputusan permintaan = PenetapanProcess.permintaan(pertanyaan);
        if (jawaban == JawabanCamat.SETUJU) {
            pertanyaan.ingatkan(keputusan.syarat(permintaan, pertanyaan.hariIni()));
        }
        String sidik = keputusan.rancangan(pertanyaan.prosesId()).orElseThrow().hash();
        keputusan.pemohon(permintaan).aturanPersetujuan().forEach(aturan ->
                pertanyaan.tanya(aturan, new PersetujuanFakta(jawaban.name(), sidik, sidik)));
        return jawaban;
    }

    /** After the Camat's refusal the Lurah revises the draft or ends the case, with a written reason. */
    @TugasModel(value = "keputusanTindakLanjutGerbang", aturan = {AlasanCukup.class, PenjabatHariItu.class})
    @Jawaban("tindakLanjut")
    TindakLanjut tindakLanjut(Pertanyaan pertanyaan) {
        TindakLanjutIsian isian = pertanyaan.isian(TindakLanjutIsian.class);
        pertanyaan.wajibBeralasan(isian.alasan());
        if (isian.putusan() == TindakLanjut.AKHIRI) {
            penjabat.wajib(pertanyaan, Jabatan.LURAH, pertanyaan.unitId(), pertanyaan.hariIni());
        }
        return isian.putusan();
    }
}
