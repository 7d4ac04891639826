package org.roundtable.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls a method from a page without looking for it again. The resolver for beans copies all methods of a class at each call, and a page of answers makes
 * thousands. What leaves a choice (overloads, variable arguments, types that are said) is left to it, and what is called is converted as it does.
 */
public final class MethodsOnce extends ELResolver {

    /** The methods of a class whose name says which, for as long as there is that class. Ours and texts only: the language has its own ways with lists. */
    private final ClassValue<Map<String, Method>> methods = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return type != String.class && !type.getName().startsWith("org.roundtable.") ? Map.of() : Arrays.stream(type.getMethods()).collect(Collectors.groupingBy(Method::getName)).values().stream()
                .filter(MethodsOnce::onlyOne).map(one -> one.get(0)).collect(Collectors.toMap(Method::getName, Function.identity()));
        }
    };

    private static boolean onlyOne(List<Method> named) {
        return named.size() == 1 && !named.get(0).isVarArgs() && Modifier.isPublic(named.get(0).getDeclaringClass().getModifiers());
    }

    @Override
    public Object invoke(ELContext context, Object base, Object name, Class<?>[] types, Object[] arguments) {
        var method = base == null || types != null ? null : methods.get(base.getClass()).get(String.valueOf(name));
        if (method == null || method.getParameterCount() != arguments.length) {
            return null;
        }
        var wanted = method.getParameterTypes();
        var given = new Object[wanted.length];
        Arrays.setAll(given, i -> context.convertToType(arguments[i], wanted[i]));
        context.setPropertyResolved(base, name);
        try {
            return method.invoke(base, given);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // properties are not its business
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
