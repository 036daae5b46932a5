package id.rukun.prosedur.careteker;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.careteker.formulir.AsalPegawai;
import id.rukun.prosedur.careteker.formulir.DasarCareteker;
import id.rukun.prosedur.careteker.formulir.PilihanCaretekerIsian;
import id.rukun.prosedur.careteker.formulir.PutusanCaretekerIsian;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of appointments of a Careteker. */
@Service
@Transactional
public class CaretekerService {

    private final PenunjukanCaretekerRepository penunjukan;
    private final KursiCaretekerRepository kursi;
    private final WilayahService wilayah;

    CaretekerService(PenunjukanCaretekerRepository penunjukan, KursiCaretekerRepository kursi, WilayahService wilayah) {
        this.penunjukan = penunjukan;
        this.kursi = kursi;
        this.wilayah = wilayah;
    }

    /** Records for which chairs a Careteker is asked for, and why, or what a correction makes of it. */
    public void buka(String kasusId, Collection<String> unitIds, DasarCareteker dasar, String uraian) {
        PenunjukanCareteker sasaran = penunjukan.findById(kasusId).orElseGet(() -> new PenunjukanCareteker(kasusId));
        sasaran.dimohon(dasar, uraian);
        penunjukan.saveAndFlush(sasaran);
        kursi.deleteAll(kursi(kasusId));
        kursi.flush();
        kursi.saveAll(unitIds.stream().distinct().map(unit -> new KursiCareteker(kasusId, unit)).toList());
    }

    /** The same where a period is to be followed by another one: its ground is asked anew, for the old one may have passed. */
    public void perpanjang(String kasusId, EvaluasiCareteker evaluasi, PemegangJabatan lama) {
        buka(kasusId, List.of(evaluasi.unitId()), null, null);
        penunjukan(kasusId).diperpanjang(evaluasi, lama);
    }

    /** Records whose place another one is to take. */
    public void gantikan(String kasusId, String pemegangId) {
        penunjukan(kasusId).menggantikan(pemegangId);
    }

    /** Number of another running case about the chair of a unit; who asks waits for whoever is opening one. */
    public Optional<String> kasusLain(String unitId, String kasusId) {
        wilayah.cadangkan(Set.of(unitId));
        return kursi.berjalan(unitId, kasusId).stream().findFirst();
    }

    /** The case in which somebody is being appointed for the chair of a unit. */
    @Transactional(readOnly = true)
    public Optional<Kasus> penunjukanBerjalan(String unitId) {
        return kursi.berjalan(unitId).stream().findFirst();
    }

    /** Records what the Lurah has found. */
    public void putuskan(String kasusId, PutusanCaretekerIsian isian) {
        penunjukan(kasusId).diputuskan(isian);
    }

    /** Records who is to be Careteker, and for how long. */
    public void pilih(String kasusId, Orang siapa, LocalDate mulai, LocalDate akhir) {
        penunjukan(kasusId).dipilih(siapa, mulai, akhir);
    }

    /** The appointment of a case. */
    @Transactional(readOnly = true)
    public PenunjukanCareteker penunjukan(String kasusId) {
        return penunjukan.findById(kasusId).orElseThrow();
    }

    /** The chairs of a case. */
    @Transactional(readOnly = true)
    public List<KursiCareteker> kursi(String kasusId) {
        return kursi.findByKasusIdOrderByUnitId(kasusId);
    }

    /** The chair for which a Careteker's post was given; empty for one that was taken over from before Rukun. */
    @Transactional(readOnly = true)
    public Optional<KursiCareteker> kursiPemegang(String pemegangId) {
        return kursi.findByPemegangId(pemegangId);
    }

    /** Who was Careteker of a unit and left otherwise than by the end of his period. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> berakhirDini(String unitId) {
        return kursi.berakhirDini(unitId);
    }

    /** Records the post by which he serves in a chair. */
    public void duduki(KursiCareteker sasaran, String pemegangId, String berhalanganId, int perpanjangan) {
        sasaran.diduduki(pemegangId, berhalanganId, perpanjangan);
        kursi.save(sasaran);
    }

    /** The Careteker of a unit whose last day lies before a day, the latest. */
    @Transactional(readOnly = true)
    public Optional<PemegangJabatan> terdahulu(String unitId, LocalDate hari) {
        return kursi.terdahulu(unitId, hari).stream().findFirst();
    }

    /** The officials of a unit's Kelurahan and Kecamatan who are known by a number of a civil servant, each once. */
    @Transactional(readOnly = true)
    public List<PemegangJabatan> pegawai(String unitId, LocalDate hari) {
        List<String> kantor = Stream.of(JenisUnit.KELURAHAN, JenisUnit.KECAMATAN)
                .flatMap(jenis -> wilayah.leluhur(unitId, jenis).stream()).map(Unit::id).toList();
        return kursi.pegawai(kantor, hari);
    }

    /** Whom a form names: one of those officials, or somebody with his number. */
    @Transactional(readOnly = true)
    public Optional<Orang> orang(PilihanCaretekerIsian isian, String unitId, LocalDate hari) {
        return isian.asal() == AsalPegawai.KANTOR_LAIN ? Optional.of(Orang.pegawai(isian.nip(), isian.nama().strip(), null))
                : pegawai(unitId, hari).stream().filter(p -> p.nip().equals(isian.pegawai())).findFirst()
                        .map(p -> Orang.pegawai(p.nip(), p.nama(), null));
    }

    /** The post of the Ketua of a unit. */
    @Transactional(readOnly = true)
    public Jabatan ketua(String unitId) {
        return wilayah.unit(unitId).jenis() == JenisUnit.RT ? Jabatan.KETUA_RT : Jabatan.KETUA_RW;
    }
}
