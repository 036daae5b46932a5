package id.rukun.prosedur.penggabungan;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggabungan.formulir.KonsultasiIsian;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of consultations with the Lurah; their notes are documents of their cases (DOC-13). */
@Service
@Transactional(readOnly = true)
public class KonsultasiService {

    private final KonsultasiRepository konsultasi;
    private final PenyusunKonsultasi penyusun;
    private final ArsipNaskah arsip;

    KonsultasiService(KonsultasiRepository konsultasi, PenyusunKonsultasi penyusun, ArsipNaskah arsip) {
        this.konsultasi = konsultasi;
        this.penyusun = penyusun;
        this.arsip = arsip;
    }

    /**
     * Keeps what was said, with the text of its note.
     *
     * @param lurah who was consulted
     * @return hash of the text
     */
    @Transactional
    public String catat(Kasus kasus, KonsultasiIsian isian, PemegangJabatan lurah) {
        Konsultasi sasaran = konsultasi.findById(kasus.id()).orElseGet(() -> new Konsultasi(kasus.id()));
        sasaran.dicatat(isian);
        konsultasi.save(sasaran);
        return arsip.simpan(kasus.id(), PenyusunKonsultasi.NAMA, PenyusunKonsultasi.NAMA,
                new KantorPenandatangan(Jabatan.LURAH, kasus.unitId()), penyusun.susun(kasus, isian, lurah));
    }

    /** Forgets what was said about another choice of RT. */
    @Transactional
    public void gugur(String kasusId) {
        konsultasi.findById(kasusId).ifPresent(konsultasi::delete);
    }

    /** The consultation of a case; empty before it. */
    public Optional<Konsultasi> konsultasi(String kasusId) {
        return konsultasi.findById(kasusId);
    }
}
