package id.rukun.wilayah.kunci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.rukun.wilayah.DataUnit;
import id.rukun.wilayah.RegisterTest;
import id.rukun.wilayah.UnitTidakDikenalException;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RegisterTest
@DisplayName("RUKUN-POL-04 one structural case at a time per unit")
class KunciPenataanTest {

    // Seeded areas, because one test needs units that other transactions see.
    private final String gambir = DataUnit.GAMBIR;
    private final String cideng = DataUnit.CIDENG;

    @Autowired
    private WilayahService wilayah;


    @Test
    void secondCaseIsRefusedByNameAndNumber() {
        wilayah.kunci("kasus-1", "2019-000001", List.of(gambir));
        assertThatExceptionOfType(UnitTerkunciException.class)
                .isThrownBy(() -> wilayah.kunci("kasus-2", "2019-000002", List.of(gambir, cideng)))
                .withMessage("Kelurahan Gambir sedang dalam proses penataan lain (kasus 2019-000001).")
                .satisfies(e -> assertThat(e.unitId()).isEqualTo(gambir))
                .satisfies(e -> assertThat(e.nomorKasus()).isEqualTo("2019-000001"));
        assertThat(wilayah.kunciAktif(cideng)).isEmpty();
    }

    @Test
    void theSameCaseMayAskAgainAndForMore() {
        wilayah.kunci("kasus-1", "2019-000001", List.of(gambir));
        wilayah.kunci("kasus-1", "2019-000001", List.of(gambir, cideng));
        assertThat(wilayah.kunciAktif(gambir)).map(KunciPenataan::nomorKasus).contains("2019-000001");
        assertThat(wilayah.kunciAktif(cideng)).isPresent();
    }

    @Test
    void releasedUnitsAreFreeForTheNextCase() {
        wilayah.kunci("kasus-1", "2019-000001", List.of(gambir, cideng));
        wilayah.lepasKunci("kasus-1");
        assertThat(wilayah.kunciAktif(gambir)).isEmpty();
        wilayah.kunci("kasus-2", "2019-000002", List.of(gambir));
        assertThat(wilayah.kunciAktif(gambir)).map(KunciPenataan::kasusId).contains("kasus-2");
    }

    @Test
    void releasingLeavesOtherCasesAlone() {
        wilayah.kunci("kasus-1", "2019-000001", List.of(gambir));
        wilayah.kunci("kasus-2", "2019-000002", List.of(cideng));
        wilayah.lepasKunci("kasus-2");
        wilayah.lepasKunci("tidak-ada");
        assertThat(wilayah.kunciAktif(gambir)).isPresent();
    }

    @Test
    void unknownUnitIsRefused() {
        assertThatExceptionOfType(UnitTidakDikenalException.class)
                .isThrownBy(() -> wilayah.kunci("kasus-1", "2019-000001", Set.of("tidak-ada")));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @DisplayName("of two cases that reach for the same units at once, one gets them and the other is told which it is")
    void twoCasesAtOnce() throws Exception {
        CyclicBarrier mulai = new CyclicBarrier(2);
        ExecutorService petugas = Executors.newFixedThreadPool(2);
        try {
            Future<String> satu = petugas.submit(mencoba(mulai, "kasus-1", List.of(gambir, cideng)));
            Future<String> dua = petugas.submit(mencoba(mulai, "kasus-2", List.of(cideng, gambir)));
            List<String> hasil = List.of(satu.get(), dua.get());
            String pemenang = wilayah.kunciAktif(gambir).map(KunciPenataan::kasusId).orElseThrow();
            assertThat(hasil).containsExactlyInAnyOrder("DAPAT", "ditolak karena nomor-" + pemenang);
            assertThat(wilayah.kunciAktif(cideng)).map(KunciPenataan::kasusId).contains(pemenang);
        } finally {
            petugas.shutdownNow();
            wilayah.lepasKunci("kasus-1");
            wilayah.lepasKunci("kasus-2");
        }
    }

    private Callable<String> mencoba(CyclicBarrier mulai, String kasus, List<String> unit) {
        return () -> {
            mulai.await();
            try {
                wilayah.kunci(kasus, "nomor-" + kasus, unit);
                return "DAPAT";
            } catch (UnitTerkunciException e) {
                return "ditolak karena " + e.nomorKasus();
            }
        };
    }
}
