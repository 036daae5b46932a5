package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.pergub171.penataan.PersetujuanFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.JawabanCamat;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PersetujuanIsian;
import id.rukun.prosedur.keputusan.RancanganKeputusan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-14/G3: records the Camat's answer to this version of the draft; nobody answers himself. */
@Component
@Jawaban("jawabanCamat")
class JawabanCamatGerbang extends Gerbang<JawabanCamat> {

    private final KeputusanService keputusan;
    private final Penjabat penjabat;

    JawabanCamatGerbang(LangkahFactory factory, KeputusanService keputusan, Penjabat penjabat) {
        super(factory);
        this.keputusan = keputusan;
        this.penjabat = penjabat;
    }

    @Override
    protected JawabanCamat jawab(Langkah langkah) {
        PersetujuanIsian isian = langkah.isian(PersetujuanIsian.class);
        RancanganKeputusan rancangan = keputusan.rancangan(langkah.prosesId()).orElseThrow();
        langkah.wajibTanggalSesuai();
        PemegangJabatan camat = penjabat.wajib(langkah, Jabatan.CAMAT, langkah.unitId(), isian.tanggal());
        langkah.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(Penjabat.orang(camat),
                List.of(langkah.teks(PenetapanProcess.PENINJAU))));
        if (isian.jawaban() == JawabanCamat.SETUJU) {
            langkah.ingatkan(keputusan.pemohon(langkah.kasus()).syarat(langkah.kasusId(), langkah.hariIni()));
        } else {
            langkah.wajibBeralasan(isian.alasan());
        }
        keputusan.jawab(rancangan, isian, Penjabat.orang(camat), camat.nama());
        keputusan.pemohon(langkah.kasus()).aturanPersetujuan().forEach(aturan -> langkah.tanya(aturan,
                new PersetujuanFakta(isian.jawaban().name(), rancangan.hash(), rancangan.hash())));
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Jawaban Camat", "jawaban", isian.jawaban(),
                "tanggal", isian.tanggal(), "sidik", rancangan.hash()));
        return isian.jawaban();
    }
}
