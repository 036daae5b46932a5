package id.rukun.prosedur.keputusan.proses;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahDelegate;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.engine.step.Penjabat;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.keputusan.JawabanPengesahan;
import id.rukun.prosedur.keputusan.KeputusanLurah;
import id.rukun.prosedur.keputusan.KeputusanService;
import id.rukun.prosedur.keputusan.KeputusanService.Penandatangan;
import id.rukun.prosedur.keputusan.PengesahanIsian;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-14/S6: the Camat's answer to the signed Keputusan; nobody ratifies what he signed himself. */
@Component
class CatatPengesahanDelegate extends LangkahDelegate {

    private final KeputusanService keputusan;
    private final PengesahanDiminta diminta;
    private final Penjabat penjabat;
    private final JabatanService jabatan;
    private final BerkasService berkas;

    CatatPengesahanDelegate(LangkahFactory factory, KeputusanService keputusan, PengesahanDiminta diminta,
            Penjabat penjabat, JabatanService jabatan, BerkasService berkas) {
        super(factory);
        this.keputusan = keputusan;
        this.diminta = diminta;
        this.penjabat = penjabat;
        this.jabatan = jabatan;
        this.berkas = berkas;
    }

    @Override
    protected void jalankan(Langkah langkah) {
        PengesahanIsian isian = langkah.isian(PengesahanIsian.class);
        langkah.wajibTanggalSesuai();
        PemegangJabatan camat = penjabat.wajib(langkah, Jabatan.CAMAT, langkah.unitId(), isian.tanggal());
        langkah.wajib(BukanPerkaraSendiri.class, new BukanPerkaraSendiri.Fakta(Penjabat.orang(camat),
                List.of(langkah.teks(PenetapanProcess.PENINJAU), langkah.teks(PenetapanProcess.PENANDATANGAN))));
        if (isian.jawaban() == JawabanPengesahan.SAHKAN) {
            diminta.aturan(langkah).forEach(aturan -> langkah.pastikan(aturan, diminta.fakta(langkah)));
        } else {
            langkah.wajibBeralasan(isian.alasan());
        }
        KeputusanLurah atas = diminta.keputusan(langkah);
        keputusan.jawabPengesahan(atas, isian, Penjabat.orang(camat), new Penandatangan(camat.nama(),
                jabatan.sebutan(camat), jabatan.barisJabatan(camat), camat.nip(), berkas.kepala(langkah.kasusId())));
        langkah.tulis(JenisEntri.DOKUMEN, entri(atas, isian));
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
