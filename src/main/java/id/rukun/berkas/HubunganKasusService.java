package id.rukun.berkas;

import id.rukun.berkas.HubunganKasus.JenisHubunganKasus;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.KasusRepository;
import id.rukun.berkas.kasus.KasusTidakDikenalException;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.Pelaku;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What cases do to each other: each tells of it in its own dossier, with the other's number. */
@Service
@Transactional
public class HubunganKasusService {

    private static final Map<JenisHubunganKasus, String> PADA_SASARAN = Map.of(
            JenisHubunganKasus.DIBUKA, "Kasus ini dibuka",
            JenisHubunganKasus.DIBERI_TAHU, "Kasus ini diberi tahu", JenisHubunganKasus.DIAKHIRI, "Kasus ini diakhiri");
    private static final Map<JenisHubunganKasus, String> PADA_ASAL = Map.of(
            JenisHubunganKasus.DIBUKA, "Kasus lain dibuka", JenisHubunganKasus.DIBERI_TAHU, "Kasus lain diberi tahu",
            JenisHubunganKasus.DIAKHIRI, "Kasus lain diakhiri");

    private final HubunganKasusRepository hubungan;
    private final KasusRepository kasus;
    private final BerkasService berkas;
    private final Clock jam;

    HubunganKasusService(HubunganKasusRepository hubungan, KasusRepository kasus, BerkasService berkas, Clock jam) {
        this.hubungan = hubungan;
        this.kasus = kasus;
        this.berkas = berkas;
        this.jam = jam;
    }

    /**
     * Under which key a case is opened only once.
     *
     * @param kunci names what the case is about, such as the id of a term
     * @param selamanya whether also after that case has ended
     */
    public record Sekali(String kunci, boolean selamanya) {}

    /** The case that was opened under the key, if that forbids another one. */
    @Transactional(readOnly = true)
    public Optional<Kasus> terbuka(Sekali sekali) {
        return hubungan.findByKunciTerbuka(sekali.kunci()).flatMap(h -> kasus.findById(h.kasusId()));
    }

    /**
     * Writes down that a case was opened.
     *
     * @param asal the case that opened it; {@code null} if Rukun did by itself
     * @throws org.springframework.dao.DataIntegrityViolationException if another transaction was first with the key
     */
    public void dibuka(Kasus baru, Kasus asal, Sekali sekali, String sebab, Pelaku pelaku) {
        hubungan.saveAndFlush(baru(baru, asal, JenisHubunganKasus.DIBUKA, sebab)
                .berkunci(sekali.kunci(), sekali.selamanya()));
        tulis(baru, asal, JenisHubunganKasus.DIBUKA, sebab, pelaku);
    }

    /**
     * Writes down what a case does to one that runs.
     *
     * @param asal the case that does it; {@code null} if Rukun did by itself
     */
    public void catat(JenisHubunganKasus jenis, Kasus sasaran, Kasus asal, String sebab, Pelaku pelaku) {
        hubungan.save(baru(sasaran, asal, jenis, sebab));
        tulis(sasaran, asal, jenis, sebab, pelaku);
    }

    /** The cases that have to do with a case, each with how, in the order of events. */
    @Transactional(readOnly = true)
    public List<Terkait> terkait(String kasusId) {
        return hubungan.dari(kasusId).stream().filter(h -> h.asalKasusId() != null)
                .map(h -> kasusId.equals(h.kasusId())
                        ? new Terkait(PADA_SASARAN.get(h.jenis()) + " dari kasus", kasus(h.asalKasusId()))
                        : new Terkait(PADA_ASAL.get(h.jenis()), kasus(h.kasusId())))
                .toList();
    }

    /** Whether the case was opened by Rukun itself or by another case, not by an office. */
    @Transactional(readOnly = true)
    public boolean dibukaOlehRukun(String kasusId) {
        return hubungan.dari(kasusId).stream()
                .anyMatch(h -> kasusId.equals(h.kasusId()) && h.jenis() == JenisHubunganKasus.DIBUKA);
    }

    /** The case that opened this one; empty if an office or Rukun itself did. */
    @Transactional(readOnly = true)
    public Optional<Kasus> pembuka(String kasusId) {
        return hubungan.dari(kasusId).stream()
                .filter(h -> kasusId.equals(h.kasusId()) && h.jenis() == JenisHubunganKasus.DIBUKA && h.asalKasusId() != null)
                .findFirst().map(h -> kasus(h.asalKasusId()));
    }

    /** Why the case was opened by Rukun itself or by another case; empty if an office did. */
    @Transactional(readOnly = true)
    public Optional<String> sebabDibuka(String kasusId) {
        return hubungan.dari(kasusId).stream()
                .filter(h -> kasusId.equals(h.kasusId()) && h.jenis() == JenisHubunganKasus.DIBUKA)
                .findFirst().map(HubunganKasus::sebab);
    }

    /**
     * A case that has to do with another.
     *
     * @param hubungan how, as an official reads it before the number
     */
    public record Terkait(String hubungan, Kasus kasus) {}

    /** With the end of a case its keys are free, but for those that are held for ever. */
    void selesai(String kasusId) {
        hubungan.dari(kasusId).stream().filter(h -> kasusId.equals(h.kasusId()))
                .forEach(HubunganKasus::lepaskanKunci);
    }

    private HubunganKasus baru(Kasus sasaran, Kasus asal, JenisHubunganKasus jenis, String sebab) {
        return new HubunganKasus(sasaran.id(), asal == null ? null : asal.id(), jenis, sebab, Instant.now(jam));
    }

    private void tulis(Kasus sasaran, Kasus asal, JenisHubunganKasus jenis, String sebab, Pelaku pelaku) {
        tulis(sasaran, PADA_SASARAN.get(jenis), asal, sebab, pelaku);
        if (asal != null) {
            tulis(asal, PADA_ASAL.get(jenis), sasaran, sebab, pelaku);
        }
    }

    private void tulis(Kasus milik, String tindakan, Kasus lain, String sebab, Pelaku pelaku) {
        Map<String, Object> isi = new LinkedHashMap<>(Map.of("tindakan", tindakan, "keterangan", sebab));
        Stream.ofNullable(lain).forEach(k -> isi.put("kasus", k.nomor() + " (" + k.judul() + ")"));
        berkas.tulis(milik.id(), JenisEntri.TINDAKAN, pelaku, null, isi);
    }

    private Kasus kasus(String id) {
        return kasus.findById(id).orElseThrow(() -> new KasusTidakDikenalException(id));
    }
}
