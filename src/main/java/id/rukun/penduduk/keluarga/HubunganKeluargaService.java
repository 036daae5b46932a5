package id.rukun.penduduk.keluarga;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who among some persons is whose spouse, parent or child, on a date. */
@Service
@Transactional(readOnly = true)
public class HubunganKeluargaService {

    private final AnggotaKeluargaRepository anggota;
    private final HubunganTercatatRepository tercatat;

    HubunganKeluargaService(AnggotaKeluargaRepository anggota, HubunganTercatatRepository tercatat) {
        this.anggota = anggota;
        this.tercatat = tercatat;
    }

    /**
     * The pairs of living persons who are husband and wife or parent and child on the date, each once, what a family card
     * says before what is recorded besides. A former spouse is none; a child who has left his parents' card is one.
     */
    public List<HubunganKeluarga> antara(Collection<String> pendudukIds, LocalDate tanggal) {
        Set<String> hidup = pendudukIds.size() < 2 ? Set.of() : anggota.hidup(pendudukIds, tanggal);
        if (hidup.size() < 2) {
            return List.of();
        }
        Map<HubunganKeluarga.Ikatan, HubunganKeluarga> hasil = new LinkedHashMap<>();
        Stream.concat(menurutKk(hidup, tanggal),
                        tercatat.antara(hidup, tanggal).stream().map(HubunganTercatat::hubungan))
                .filter(h -> hidup.contains(h.satu()) && hidup.contains(h.lain()))
                .forEach(h -> hasil.putIfAbsent(h.ikatan(), h));
        return new ArrayList<>(hasil.values());
    }

    /**
     * A relation of a person that no family card tells, without the other one.
     *
     * @param orangTua whether he is the parent; says nothing of a marriage
     * @param sampai last day; {@code null} while it lasts
     */
    public record HubunganSeorang(JenisHubungan jenis, boolean orangTua, SumberHubungan sumber, LocalDate mulai, LocalDate sampai) {

        /** "perkawinan menurut akta pencatatan sipil", "sebagai anak menurut pernyataan yang bersangkutan". */
        public String kalimat() {
            String apa = jenis == JenisHubungan.SUAMI_ISTRI ? "perkawinan" : orangTua ? "sebagai orang tua" : "sebagai anak";
            return apa + " menurut " + sumber.kata();
        }
    }

    /** The relations of a person that no family card tells, oldest first, whenever they held. */
    public List<HubunganSeorang> tercatat(String pendudukId) {
        return tercatat.milik(pendudukId).stream().map(h -> h.dari(pendudukId)).toList();
    }

    private Stream<HubunganKeluarga> menurutKk(Set<String> ids, LocalDate tanggal) {
        Map<String, List<BarisKk>> perKk = anggota.anggota(ids, tanggal).stream()
                .collect(Collectors.groupingBy(BarisKk::kkId, LinkedHashMap::new, Collectors.toList()));
        return perKk.values().stream().flatMap(baris -> new SusunanKk(baris, tanggal).hubungan());
    }
}
