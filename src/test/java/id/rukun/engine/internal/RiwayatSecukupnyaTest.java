package id.rukun.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("Riwayat mesin")
class RiwayatSecukupnyaTest {

    private final HistoryLevel riwayat = new RiwayatSecukupnya();

    @ParameterizedTest
    @EnumSource(value = HistoryEventTypes.class, mode = Mode.EXCLUDE, names = {"VARIABLE_INSTANCE_UPDATE_DETAIL",
        "FORM_PROPERTY_UPDATE", "JOB_CREATE", "JOB_SUCCESS", "JOB_DELETE"})
    @DisplayName("mencatat siapa berbuat apa, kegiatan, tugas, nilai terakhir variabel, dan pekerjaan yang gagal")
    void dicatat(HistoryEventTypes peristiwa) {
        assertThat(riwayat.isHistoryEventProduced(peristiwa, null)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = HistoryEventTypes.class, names = {"VARIABLE_INSTANCE_UPDATE_DETAIL", "FORM_PROPERTY_UPDATE",
        "JOB_CREATE", "JOB_SUCCESS", "JOB_DELETE"})
    @DisplayName("tidak menyimpan nilai-nilai sebelumnya, dan tidak setiap pekerjaan yang berhasil")
    void tidakDicatat(HistoryEventTypes peristiwa) {
        assertThat(riwayat.isHistoryEventProduced(peristiwa, null)).isFalse();
    }
}
