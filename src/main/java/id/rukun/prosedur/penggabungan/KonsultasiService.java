package id.rukun.prosedur.penggabungan;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.sidik.JsonKanonik;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.PenyediaDokumen;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.penggabungan.formulir.KonsultasiIsian;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of consultations with the Lurah; offers their notes as documents of their cases (DOC-13). */
@Service
@Transactional(readOnly = true)
public class KonsultasiService implements PenyediaDokumen {

    private final KonsultasiRepository konsultasi;
    private final PenyusunKonsultasi penyusun;
    private final KasusService kasusService;
    private final JsonKanonik json;

    KonsultasiService(KonsultasiRepository konsultasi, PenyusunKonsultasi penyusun, KasusService kasusService, JsonKanonik json) {
        this.konsultasi = konsultasi;
        this.penyusun = penyusun;
        this.kasusService = kasusService;
        this.json = json;
    }

    /**
     * Keeps what was said, with the text of its note.
     *
     * @param lurah who was consulted
     */
    @Transactional
    public void catat(Kasus kasus, KonsultasiIsian isian, PemegangJabatan lurah) {
        Konsultasi sasaran = konsultasi.findById(kasus.id()).orElseGet(() -> new Konsultasi(kasus.id()));
        String naskah = json.tulis(penyusun.susun(kasus, isian, lurah));
        sasaran.dicatat(isian, naskah, Sidik.atas(naskah));
        konsultasi.save(sasaran);
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

    @Override
    public List<Dokumen> dari(Collection<String> kasusIds) {
        List<Konsultasi> semua = konsultasi.findAllById(kasusIds);
        Map<String, String> unit = kasusService.semua(semua.stream().map(Konsultasi::kasusId).toList()).stream()
                .collect(Collectors.toMap(Kasus::id, Kasus::unitId));
        return semua.stream().map(satu -> dokumen(satu, unit.get(satu.kasusId()))).toList();
    }

    private Dokumen dokumen(Konsultasi satu, String unitId) {
        boolean utuh = satu.naskah() != null && Sidik.atas(satu.naskah()).equals(satu.sidikNaskah());
        return new Dokumen("konsultasi-" + satu.kasusId(), satu.kasusId(), PenyusunKonsultasi.NAMA,
                json.cobaBaca(satu.naskah(), Naskah.class).filter(Naskah::lengkap).orElse(null), satu.sidikNaskah(),
                utuh, new KantorPenandatangan(Jabatan.LURAH, unitId));
    }
}
