package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.JawabanCamat;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.PersetujuanIsian;
import id.rukun.prosedur.keputusan.RancanganKeputusan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-14/S4: the Camat's answer to this version of the draft; nobody answers himself. */
@Component
class CatatJawabanCamatDelegate extends LangkahDelegate {

    private final KeputusanService keputusan;
    private final Penjabat penjabat;

    CatatJawabanCamatDelegate(LangkahFactory factory, KeputusanService keputusan, Penjabat penjabat) {
        super(factory);
        this.keputusan = keputusan;
        this.penjabat = penjabat;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PersetujuanIsian isian = langkah.isian(PersetujuanIsian.class);
        langkah.wajibTanggalSesuai();
        PemegangJabatan camat = penjabat.wajib(langkah, Jabatan.CAMAT, langkah.unitId(), isian.tanggal());
        langkah.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(Penjabat.orang(camat),
                List.of(langkah.teks(PenetapanProcess.PENINJAU))));
        if (isian.jawaban() != JawabanCamat.SETUJU) {
            langkah.wajibBeralasan(isian.alasan());
        }
        RancanganKeputusan rancangan = keputusan.rancangan(langkah.prosesId()).orElseThrow();
        keputusan.jawab(rancangan, isian, Penjabat.orang(camat), camat.nama());
        langkah.tulis(JenisEntri.DOKUMEN, Map.of("dokumen", "Jawaban Camat", "jawaban", isian.jawaban(),
                "tanggal", isian.tanggal(), "sidik", rancangan.hash()));
    }
}
