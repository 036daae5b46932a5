package id.rukun.engine.link;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.HubunganKasus.JenisHubunganKasus;
import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.engine.Variabel;
import id.rukun.engine.internal.TanpaHak;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.engine.step.Langkah;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What a step does to other cases, in its own transaction: both dossiers tell of it, each with the other's number. A case
 * reaches only cases of its own government.
 */
@Component
public class KasusLain {

    private final KasusService kasusService;
    private final HubunganKasusService hubungan;
    private final BerkasService berkas;
    private final WilayahService wilayah;
    private final PengembalianKasus perjalanan;
    private final TanpaHak tanpaHak;
    private final RuntimeService runtimeService;
    private final RepositoryService repositoryService;

    KasusLain(KasusService kasusService, HubunganKasusService hubungan, BerkasService berkas, WilayahService wilayah,
            PengembalianKasus perjalanan, TanpaHak tanpaHak, @Lazy RuntimeService runtimeService,
            @Lazy RepositoryService repositoryService) {
        this.kasusService = kasusService;
        this.hubungan = hubungan;
        this.berkas = berkas;
        this.wilayah = wilayah;
        this.perjalanan = perjalanan;
        this.tanpaHak = tanpaHak;
        this.runtimeService = runtimeService;
        this.repositoryService = repositoryService;
    }

    /**
     * Opens a case from a step of another; the one that is open under the key, if there is one.
     *
     * @return empty if no procedure of that key or message is deployed
     * @throws IllegalArgumentException if the unit belongs to another government
     */
    public Optional<Kasus> buka(Langkah asal, PembukaanKasus pembukaan) {
        wajibSepemerintah(asal.kasus(), wilayah.unit(pembukaan.unitId()).tenant());
        return buka(pembukaan, asal.kasus(), asal.pelaku());
    }

    /** Opens a case by Rukun itself, likewise. */
    public Optional<Kasus> buka(PembukaanKasus pembukaan) {
        return buka(pembukaan, null, Pelaku.SISTEM);
    }

    /**
     * Gives a running case a message.
     *
     * @return whether it waited for it; else nothing is written
     */
    public boolean beritahu(Langkah asal, Kasus sasaran, String pesan, String sebab) {
        return beritahu(asal.kasus(), asal.pelaku(), sasaran, pesan, sebab);
    }

    /** Gives a running case a message by Rukun itself, likewise. */
    public boolean beritahu(Kasus sasaran, String pesan, String sebab) {
        return beritahu(null, Pelaku.SISTEM, sasaran, pesan, sebab);
    }

    /** Gives a running case a message because another one has ended, likewise. */
    boolean beritahu(Kasus asal, Kasus sasaran, String pesan, String sebab) {
        return beritahu(asal, Pelaku.SISTEM, sasaran, pesan, sebab);
    }

    private boolean beritahu(Kasus asal, Pelaku pelaku, Kasus sasaran, String pesan, String sebab) {
        if (asal == null) {
            berkas.antre(sasaran.id());
        } else {
            wajibSepemerintah(asal, sasaran.tenant());
            antre(asal, sasaran);
        }
        List<Execution> menunggu = runtimeService.createExecutionQuery().messageEventSubscriptionName(pesan)
                .processInstanceBusinessKey(sasaran.nomor()).list();
        if (!menunggu.isEmpty()) {
            hubungan.catat(JenisHubunganKasus.DIBERI_TAHU, sasaran, asal, sebab, pelaku);
            menunggu.forEach(satu -> tanpaHak.tanya(() -> {
                runtimeService.messageEventReceived(pesan, satu.getId());
                return null;
            }));
        }
        return !menunggu.isEmpty();
    }

    /**
     * Ends a running case and frees what it holds.
     *
     * @param hasil its outcome
     * @return whether it was still under way; else nothing is written
     */
    public boolean akhiri(Langkah asal, Kasus sasaran, String hasil, String sebab) {
        wajibSepemerintah(asal.kasus(), sasaran.tenant());
        antre(asal.kasus(), sasaran);
        return akhiri(asal.kasus(), asal.pelaku(), sasaran, hasil, sebab);
    }

    /** The same by Rukun itself, because of what happened in the register. */
    public boolean akhiri(Kasus sasaran, String hasil, String sebab) {
        berkas.antre(sasaran.id());
        return akhiri(null, Pelaku.SISTEM, sasaran, hasil, sebab);
    }

    /** Another case may end it at the same moment: who waited for the dossier looks only then. */
    private boolean akhiri(Kasus asal, Pelaku pelaku, Kasus sasaran, String hasil, String sebab) {
        boolean berjalan = kasusService.berjalan(sasaran.id());
        if (berjalan) {
            hubungan.catat(JenisHubunganKasus.DIAKHIRI, sasaran, asal, sebab, pelaku);
            tanpaHak.tanya(() -> {
                perjalanan.akhiri(sasaran, hasil);
                return null;
            });
        }
        return berjalan;
    }

    private Optional<Kasus> buka(PembukaanKasus pembukaan, Kasus asal, Pelaku pelaku) {
        Optional<Kasus> ada = hubungan.terbuka(pembukaan.sekali());
        return ada.isPresent() ? ada : definisi(pembukaan).map(definisi -> buka(definisi, pembukaan, asal, pelaku));
    }

    private Kasus buka(ProcessDefinition definisi, PembukaanKasus pembukaan, Kasus asal, Pelaku pelaku) {
        // Before the new number is taken: two that open cases from each other must not wait for one another.
        Stream.ofNullable(asal).map(Kasus::id).forEach(berkas::antre);
        Kasus baru = kasusService.buka(definisi.getKey(), definisi.getName(),
                wilayah.unit(pembukaan.unitId()).tenant(), pembukaan.unitId(), pelaku.akun());
        hubungan.dibuka(baru, asal, pembukaan.sekali(), pembukaan.sebab(), pelaku);
        tanpaHak.tanya(() -> mulai(definisi, pembukaan, baru));
        return baru;
    }

    private Object mulai(ProcessDefinition definisi, PembukaanKasus pembukaan, Kasus baru) {
        Map<String, Object> variabel = new HashMap<>(pembukaan.variabel());
        variabel.put(Variabel.KASUS_ID, baru.id());
        variabel.put(Variabel.UNIT_ID, baru.unitId());
        return pembukaan.pesan() == null
                ? runtimeService.startProcessInstanceById(definisi.getId(), baru.nomor(), variabel)
                : runtimeService.createMessageCorrelation(pembukaan.pesan()).processDefinitionId(definisi.getId())
                        .processInstanceBusinessKey(baru.nomor()).setVariables(variabel).correlateStartMessage();
    }

    private Optional<ProcessDefinition> definisi(PembukaanKasus pembukaan) {
        return tanpaHak.tanya(() -> {
            var pertanyaan = repositoryService.createProcessDefinitionQuery().latestVersion();
            if (pembukaan.pesan() != null) {
                pertanyaan.messageEventSubscriptionName(pembukaan.pesan());
            }
            if (pembukaan.prosedur() != null) {
                pertanyaan.processDefinitionKey(pembukaan.prosedur());
            }
            return Optional.ofNullable(pertanyaan.singleResult());
        });
    }

    /**
     * In the same order whoever comes. A step that has written into its own case before holds that one already: two that
     * reach for each other so are told apart by the database, and the one that gives way is tried again.
     */
    private void antre(Kasus satu, Kasus lain) {
        Stream.of(satu.id(), lain.id()).sorted().forEach(berkas::antre);
    }

    private static void wajibSepemerintah(Kasus asal, String tenant) {
        if (!asal.tenant().equals(tenant)) {
            throw new IllegalArgumentException("Kasus " + asal.nomor() + " milik pemerintah " + asal.tenant()
                    + " tidak dapat menjangkau kasus pemerintah " + tenant + ".");
        }
    }
}
