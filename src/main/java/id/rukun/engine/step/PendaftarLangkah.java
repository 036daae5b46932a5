package id.rukun.engine.step;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Makes each {@link TugasModel} a delegate bean, so that models name it like any other; what cannot be one fails at start. */
@Component
class PendaftarLangkah implements BeanDefinitionRegistryPostProcessor {

    private BeanFactory komponen;

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry daftar) {
        for (String nama : daftar.getBeanDefinitionNames()) {
            if (daftar.getBeanDefinition(nama) instanceof AnnotatedBeanDefinition definisi
                    && definisi.getFactoryMethodMetadata() == null
                    && definisi.getMetadata().hasAnnotatedMethods(TugasModel.class.getName())) {
                Arrays.stream(kelas(definisi).getDeclaredMethods())
                        .filter(metode -> metode.isAnnotationPresent(TugasModel.class))
                        .forEach(metode -> daftarkan(daftar, nama, metode));
            }
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beanFactory) {
        komponen = beanFactory;
    }

    private void daftarkan(BeanDefinitionRegistry daftar, String pemilik, Method metode) {
        MetodeDelegate.periksa(metode);
        String nama = metode.getAnnotation(TugasModel.class).value();
        if (daftar.containsBeanDefinition(nama)) {
            throw new IllegalStateException("Dua komponen bernama " + nama + ".");
        }
        daftar.registerBeanDefinition(nama, BeanDefinitionBuilder.genericBeanDefinition(MetodeDelegate.class,
                () -> new MetodeDelegate(komponen.getBean(LangkahFactory.class), komponen.getBean(pemilik), metode))
                .getBeanDefinition());
    }

    private static Class<?> kelas(BeanDefinition definisi) {
        return ClassUtils.resolveClassName(definisi.getBeanClassName(), null);
    }
}
