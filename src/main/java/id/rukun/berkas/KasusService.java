package id.rukun.berkas;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.KasusRepository;
import id.rukun.berkas.kasus.KasusRingkas;
import id.rukun.berkas.kasus.KasusTidakDikenalException;
import id.rukun.berkas.kasus.NomorKasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.KepalaBerkas;
import id.rukun.berkas.rantai.KepalaBerkasRepository;
import id.rukun.berkas.rantai.MasaSimpan;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.berkas.saksi.Penyaksi;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes cases; both acts are entries of the case's dossier. */
@Service
public class KasusService {

    /** A statement takes only so many values. */
    private static final int BAGIAN = 1000;

    private final KasusRepository kasus;
    private final KepalaBerkasRepository kepala;
    private final NomorKasus nomor;
    private final BerkasService berkas;
    private final HubunganKasusService hubungan;
    private final Penyaksi penyaksi;
    private final MasaSimpan masaSimpan;
    private final Clock jam;

    KasusService(KasusRepository kasus, KepalaBerkasRepository kepala, NomorKasus nomor, BerkasService berkas,
            HubunganKasusService hubungan, Penyaksi penyaksi, MasaSimpan masaSimpan, Clock jam) {
        this.kasus = kasus;
        this.kepala = kepala;
        this.nomor = nomor;
        this.berkas = berkas;
        this.hubungan = hubungan;
        this.penyaksi = penyaksi;
        this.masaSimpan = masaSimpan;
        this.jam = jam;
    }

    /** Opens a case today: gives its number, fixes its edition of the law and begins its dossier. */
    @Transactional
    public Kasus buka(String prosedur, String judul, String tenant, String unitId, String akun) {
        LocalDate hariIni = LocalDate.now(jam);
        Kasus baru = new Kasus(nomor.berikut(hariIni.getYear()), prosedur, judul, tenant, unitId);
        baru.buka(Instant.now(jam), hariIni, akun);
        kasus.save(baru);
        // Flushed at once: rows that refer to the case by its id alone must never be inserted before it.
        kepala.saveAndFlush(new KepalaBerkas(baru));
        penyaksi.dibuka(baru.id());
        berkas.tulis(baru.id(), JenisEntri.BUKA, new Pelaku(akun, null), null, keterangan(baru));
        return baru;
    }

    /** @throws KasusTidakDikenalException if there is no such case */
    @Transactional(readOnly = true)
    public Kasus kasus(String id) {
        return kasus.findById(id).orElseThrow(() -> new KasusTidakDikenalException(id));
    }

    /** Whether a case is under way by what the database says now, whatever this transaction has read of it before. */
    @Transactional(readOnly = true)
    public boolean berjalan(String id) {
        return kasus.status(id) == StatusKasus.BERJALAN;
    }

    /** The case with that number. */
    @Transactional(readOnly = true)
    public Optional<Kasus> denganNomor(String nomor) {
        return kasus.findByNomor(nomor);
    }

    /** All cases, by number, whatever somebody did to the rest of their rows. */
    @Transactional(readOnly = true)
    public List<KasusRingkas> semuaRingkas() {
        return kasus.semuaRingkas();
    }

    /** The case with that number, whatever somebody did to the rest of its row. */
    @Transactional(readOnly = true)
    public Optional<KasusRingkas> ringkas(String nomor) {
        return kasus.ringkas(nomor);
    }

    /** The cases with those numbers; unknown ones are left out. */
    @Transactional(readOnly = true)
    public List<Kasus> denganNomor(Collection<String> nomor) {
        List<String> semua = nomor.stream().distinct().toList();
        List<Kasus> hasil = new ArrayList<>();
        for (int dari = 0; dari < semua.size(); dari += BAGIAN) {
            hasil.addAll(kasus.findByNomorIn(semua.subList(dari, Math.min(dari + BAGIAN, semua.size()))));
        }
        return hasil;
    }

    /** The cases of those ids; not more than a page of a register has. */
    @Transactional(readOnly = true)
    public List<Kasus> semua(Collection<String> ids) {
        return kasus.findAllById(ids.stream().distinct().toList());
    }

    /** The cases under way for some units, by number. */
    @Transactional(readOnly = true)
    public List<Kasus> berjalan(Collection<String> unitIds) {
        return kasus.findByStatusAndUnitIdInOrderByNomor(StatusKasus.BERJALAN, unitIds);
    }

    /**
     * Closes a case: from now on it is known until when its contents are kept (RUKUN-PRD-11). Its dossier stays open
     * for what may still follow, such as the erasure of contents.
     *
     * @throws IllegalStateException if the case is closed already
     */
    @Transactional
    public void selesai(String id, String hasil) {
        LocalDate simpanSampai = masaSimpan.batas(LocalDate.now(jam));
        kasus(id).selesai(Instant.now(jam), hasil, simpanSampai);
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("hasil", hasil);
        berkas.tulis(id, JenisEntri.SELESAI, Pelaku.SISTEM, null, isi);
        hubungan.selesai(id);
        berkas.tetapkanMasaSimpan(id, simpanSampai);
    }

    private static Map<String, Object> keterangan(Kasus kasus) {
        return Map.of(
                "nomor", kasus.nomor(),
                "prosedur", kasus.prosedur(),
                "judul", kasus.judul(),
                "tenant", kasus.tenant(),
                "unitId", kasus.unitId(),
                "edisi", kasus.edisi());
    }
}
