package id.rukun.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords that are looked at while others try the same account. */
class SignInRetryTest {

    private static final Command<Boolean> SANDI = new CheckPassword("lurah", "sandi");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("sesudah bertabrakan sandi dilihat lagi, dan jawabannya yang berlaku")
    void dilihatLagi(boolean cocok) {
        assertThat(menabrak(SignInRetry.PALING_SERING - 1, cocok).execute(SANDI)).isEqualTo(cocok);
    }

    @Test
    @DisplayName("yang tidak pernah dilihat bukan sandi salah: ia gagal sebagai tabrakan")
    void takPernahDilihat() {
        assertThatThrownBy(() -> menabrak(SignInRetry.PALING_SERING, true).execute(SANDI))
                .isInstanceOf(OptimisticLockingException.class);
    }

    @Test
    @DisplayName("perintah lain tidak diulang")
    void perintahLain() {
        assertThatThrownBy(() -> menabrak(1, true).execute(konteks -> true))
                .isInstanceOf(OptimisticLockingException.class);
    }

    private static SignInRetry menabrak(int kali, Object jawaban) {
        SignInRetry ulang = new SignInRetry();
        ulang.setNext(new CommandInterceptor() {
            private int sudah;

            @Override
            @SuppressWarnings("unchecked")
            public <T> T execute(Command<T> command) {
                if (sudah++ < kali) {
                    throw new OptimisticLockingException("ENGINE-03005");
                }
                return (T) jawaban;
            }
        });
        return ulang;
    }
}
