package id.rukun.berkas.periksa;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.KasusRepository;
import id.rukun.berkas.rantai.EntriBerkas;
import id.rukun.berkas.rantai.EntriBerkasRepository;
import id.rukun.berkas.rantai.IsiBerkas;
import id.rukun.berkas.rantai.IsiBerkasRepository;
import id.rukun.berkas.rantai.KepalaBerkas;
import id.rukun.berkas.rantai.KepalaBerkasRepository;
import id.rukun.berkas.saksi.SaksiRegister;
import id.rukun.berkas.segel.Penyegel;
import id.rukun.berkas.sidik.JsonKanonik;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Recomputes the chain of a case, asks whether its head was sealed by Rukun, and compares all rows that the chain vouches
 * for with what it says of them, and, when the dossier's writers go on, what lies outside the database with its rows.
 * Whatever it meets becomes a sentence; nothing that somebody did to the database makes it throw.
 */
@Component
public class BerkasVerifier {

    private static final Logger LOG = LoggerFactory.getLogger(BerkasVerifier.class);

    private final KasusRepository kasus;
    private final KepalaBerkasRepository kepala;
    private final EntriBerkasRepository entri;
    private final IsiBerkasRepository isi;
    private final SaksiRegister register;
    private final List<PemeriksaLuar> diLuar;
    private final Penyegel penyegel;
    private final JsonKanonik json;
    private final TransactionTemplate transaksi;

    BerkasVerifier(KasusRepository kasus, KepalaBerkasRepository kepala, EntriBerkasRepository entri,
            IsiBerkasRepository isi, SaksiRegister register, List<PemeriksaLuar> diLuar, Penyegel penyegel,
            JsonKanonik json, PlatformTransactionManager pengelola) {
        this.kasus = kasus;
        this.kepala = kepala;
        this.entri = entri;
        this.isi = isi;
        this.register = register;
        this.diLuar = diLuar;
        this.penyegel = penyegel;
        this.json = json;
        this.transaksi = new TransactionTemplate(pengelola);
        this.transaksi.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Verifies one dossier as committed so far, in a transaction of its own; its writers wait meanwhile. Of what lies outside
     * the database it only sees whether it is there.
     */
    public HasilVerifikasi periksa(String kasusId) {
        return periksa(kasusId, PemeriksaLuar::temuan);
    }

    /** The same, and reads what lies outside the database. */
    public HasilVerifikasi periksaSampaiIsi(String kasusId) {
        return periksa(kasusId, PemeriksaLuar::temuanIsi);
    }

    private HasilVerifikasi periksa(String kasusId, BiFunction<PemeriksaLuar, String, List<String>> cara) {
        try {
            HasilVerifikasi dalam = transaksi.execute(status -> periksaSemuanya(kasusId));
            List<String> temuan = new ArrayList<>(dalam.temuan());
            diLuar.forEach(satu -> temuan.addAll(cara.apply(satu, kasusId)));
            return new HasilVerifikasi(temuan, dalam.baris());
        } catch (RuntimeException e) {
            LOG.error("The dossier of case {} cannot be verified", kasusId, e);
            return gagal("Berkas ini tidak dapat diperiksa: isi basis datanya tidak terbaca sebagai berkas.");
        }
    }

    /** Verifies every dossier, each in its own transaction, and returns the broken ones by the id of their case. */
    public Map<String, HasilVerifikasi> periksaSemua() {
        Map<String, HasilVerifikasi> rusak = new LinkedHashMap<>();
        for (String kasusId : kasus.semuaId()) {
            HasilVerifikasi hasil = periksa(kasusId);
            if (!hasil.utuh()) {
                rusak.put(kasusId, hasil);
            }
        }
        return rusak;
    }

    /** What is vouched for besides the entries and their contents, as people call it. */
    public List<String> dijamin() {
        return Stream.concat(register.sebutan().stream(), diLuar.stream().map(PemeriksaLuar::sebutan)).toList();
    }

    private HasilVerifikasi periksaSemuanya(String kasusId) {
        Optional<KepalaBerkas> akhir = kepala.findById(kasusId);
        Optional<Kasus> barisnya = kasus.findById(kasusId);
        if (barisnya.isEmpty()) {
            return gagal("Kasus ini tidak ada dalam basis data.");
        }
        List<EntriBerkas> rantai = entri.findByKasusIdOrderByUrutan(kasusId);
        Map<String, IsiBerkas> isinya = isi.perEntri(kasusId);
        List<String> temuan = new ArrayList<>(new PemeriksaRantai(isinya, json, barisnya.get().simpanSampai())
                .periksa(akhir.orElse(null), rantai));
        akhir.flatMap(this::segel).ifPresent(temuan::add);
        PemeriksaRegister barisLain = new PemeriksaRegister(register.milik(kasusId), register::sebutan);
        temuan.addAll(barisLain.periksa(rantai, isinya, json));
        return new HasilVerifikasi(temuan, barisLain.jumlah());
    }

    private Optional<String> segel(KepalaBerkas akhir) {
        if (akhir.segel().kunci() == null) {
            return Optional.of("Kepala berkas tidak bersegel.");
        }
        if (!penyegel.dikenal(akhir.segel().kunci())) {
            return Optional.of("Kepala berkas disegel dengan kunci " + akhir.segel().kunci() + " yang tidak dikenal Rukun.");
        }
        return penyegel.sah(akhir.segel(), akhir.pesan()) ? Optional.empty() : Optional.of(
                "Segel kepala berkas tidak cocok: entri terakhir dibuang atau rantai ditulis ulang di luar Rukun.");
    }

    private static HasilVerifikasi gagal(String sebab) {
        return new HasilVerifikasi(List.of(sebab), 0);
    }
}
